package org.retis.charter;

/** Whether the page of a charter can be asked about. */
public enum PageState {
  /** It is there. */
  THERE,
  /** It lies in the trash. */
  TRASHED,
  /** It is gone for ever. */
  GONE,
  /** It was moved to a space that isn't the network's. */
  ELSEWHERE;

  /** The last part of text keys. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

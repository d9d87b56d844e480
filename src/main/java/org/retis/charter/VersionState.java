package org.retis.charter;

/** What a coordinator said about a text of the charter. */
public enum VersionState {
  /** Nothing yet. */
  UNDECIDED,
  /** It is the first one. */
  FIRST,
  /** Earlier acknowledgements stay valid. */
  MINOR,
  /** Everybody is asked again. */
  SUBSTANTIAL
}

package org.retis.gateway;

/** Whether a content can be met. */
public enum ContentState {
  /** It is there. */
  CURRENT,
  /** It lies in the trash of its space. */
  TRASHED,
  /** Somebody is still writing it. */
  DRAFT,
  /** It is an older version of a content. */
  HISTORICAL
}

package org.retis.host.site;

/** What somebody may be allowed to do in a space; each implies those before it. */
public enum SpaceRight {
  /** Read pages. */
  VIEW,
  /** Comment on pages. */
  COMMENT,
  /** Create and edit pages, and attach files. */
  EDIT,
  /** Change the space itself and who may do what. */
  ADMIN
}

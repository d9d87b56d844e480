package org.retis.gateway;

/** Asks Confluence what somebody may do. Every answer is "no" when Confluence can't be asked. */
public interface Permissions {

  /** Whether the viewer may view the space; false when it doesn't exist. */
  boolean mayViewSpace(Viewer viewer, String spaceKey);

  /** Whether the viewer administers the space (site administrators do). */
  boolean mayAdministerSpace(Viewer viewer, String spaceKey);

  /** Whether the viewer may create pages in the space. */
  boolean mayCreatePage(Viewer viewer, String spaceKey);

  /** Whether the viewer may view this page, blog post or comment, restrictions included. */
  boolean mayViewContent(Viewer viewer, long contentId);

  /** Whether the viewer administers Confluence as a whole. */
  boolean mayAdministerSite(Viewer viewer);
}

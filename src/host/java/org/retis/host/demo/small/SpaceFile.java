package org.retis.host.demo.small;

import java.util.List;

/**
 * What {@code pages.json} holds.
 *
 * @param spaces in the order of their creation
 * @param pages parents before children
 */
record SpaceFile(List<SpaceSpec> spaces, List<PageSpec> pages) {

  /**
   * A space.
   *
   * @param view who may read: users, groups, or {@code anonymous}
   * @param edit who may write
   * @param admin who administers it
   * @param home its home page
   */
  record SpaceSpec(
      String key,
      String name,
      String description,
      int createdDaysAgo,
      List<String> view,
      List<String> edit,
      List<String> admin,
      PageSpec home) {}

  /**
   * A page.
   *
   * @param space key of its space; null for a home page
   * @param title may have gaps
   * @param parent title of the page above it, null for the home page
   * @param file its text now
   * @param author who saved that text
   * @param daysAgo when
   * @param versions earlier ones, the first one first; may be null
   * @param labels its labels
   * @param restrictedTo who alone may view it, null for everybody
   * @param minutes whether it is the minutes of a meeting, whose last version is saved once the
   *     plugin knows that meeting
   */
  record PageSpec(
      String space,
      String title,
      String parent,
      String file,
      String author,
      int daysAgo,
      List<Earlier> versions,
      List<String> labels,
      List<String> restrictedTo,
      boolean minutes) {

    PageSpec {
      versions = versions == null ? List.of() : versions;
    }
  }

  /**
   * An earlier version.
   *
   * @param author who saved it
   * @param daysAgo when
   */
  record Earlier(String author, int daysAgo) {}
}

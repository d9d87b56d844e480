package org.retis.host.demo.small;

import java.util.List;
import java.util.Map;

/**
 * What {@code activity.json} holds: what people did besides writing pages. Pages are named by the
 * titles that {@code pages.json} gives them, people by their log-in names.
 *
 * @param comments in order of time
 * @param likes who likes which pages
 * @param files what was attached
 * @param labels what was labelled today, since the wiki doesn't let anybody label in the past
 */
record ActivityFile(
    List<CommentSpec> comments,
    List<LikeSpec> likes,
    List<FileSpec> files,
    List<LabelSpec> labels) {

  /**
   * A comment.
   *
   * @param text plain, may have gaps
   * @param answer whether it answers the comment before it
   */
  record CommentSpec(String page, String author, int daysAgo, String text, boolean answer) {}

  /**
   * Who likes a page.
   *
   * @param by log-in name to how many days ago
   */
  record LikeSpec(String page, Map<String, Integer> by) {}

  /**
   * A file of text.
   *
   * @param text what it holds, may have gaps
   */
  record FileSpec(String page, String author, int daysAgo, String name, String text) {}

  /** A label. */
  record LabelSpec(String page, String author, String label) {}
}

package org.retis.host.screen;

/**
 * What the editor's form holds. Posted to {@code /pages/createpage.action} or {@code
 * /pages/editpage.action} it opens the editor with these values and saves nothing.
 *
 * @param title parameter {@code title}
 * @param body parameter {@code wysiwygContent}, storage format
 * @param message parameter {@code versionComment}
 * @param minor parameter {@code minorEdit}, there or not
 * @param basedOn parameter {@code originalVersion}: the version that was edited
 * @param parentId parameter {@code fromPageId}: the page that a new one goes under
 * @param origin parameter {@code origin}: what a new page comes from, in words of whoever opened
 *     the editor, handed back once it is saved
 * @param knowingly parameter {@code overwrite}: the version that was shown as being in the way
 */
record Draft(
    String title,
    String body,
    String message,
    boolean minor,
    int basedOn,
    long parentId,
    String origin,
    int knowingly) {

  /** What was typed into the form, or posted by whoever opens the editor. */
  static Draft typed(Exchange exchange) {
    return new Draft(
        exchange.param("title"),
        exchange.param("wysiwygContent").replace("\r\n", "\n"),
        exchange.param("versionComment"),
        exchange.ticked("minorEdit"),
        (int) exchange.number("originalVersion"),
        exchange.number("fromPageId"),
        exchange.param("origin"),
        (int) exchange.number("overwrite"));
  }

  /** A page as it is, about to be edited. */
  static Draft of(String title, String body, int version) {
    return new Draft(title, body, "", false, version, 0, "", 0);
  }

  /** The same, to be saved over a version that somebody else saved meanwhile. */
  Draft over(int version) {
    return new Draft(title, body, message, minor, version, parentId, origin, version);
  }

  /** The same with another body. */
  Draft with(String other) {
    return new Draft(title, other, message, minor, basedOn, parentId, origin, knowingly);
  }
}

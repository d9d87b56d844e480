package org.retis.host.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retis.host.site.SiteEvents.Change;

/** Who alone may view or edit a page. A page without restriction follows its space. */
public final class Restrictions {

  /** What is restricted. */
  public enum Action {
    /** Viewing the page and all below it. */
    VIEW,
    /** Editing the page itself. */
    EDIT
  }

  private final Sql sql;
  private final SiteEvents events;

  Restrictions(Sql sql, SiteEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /**
   * Sets who alone may do something with a page.
   *
   * @param subjects users and groups; none lifts the restriction
   */
  public void set(SitePage page, Action action, Set<Subject> subjects, String actorKey) {
    List<Object[]> rows = new ArrayList<>();
    for (Subject subject : subjects) {
      rows.add(new Object[] {page.id(), action.name(), subject.kind().name(), subject.id()});
    }
    sql.inTransaction(
        () -> {
          sql.update(
              "DELETE FROM HOST_RESTRICTION WHERE CONTENT_ID = ? AND FORBIDDEN = ?",
              page.id(),
              action.name());
          sql.batch(
              "INSERT INTO HOST_RESTRICTION (CONTENT_ID, FORBIDDEN, SUBJECT_KIND, SUBJECT) VALUES"
                  + " (?, ?, ?, ?)",
              rows);
        });
    events.publish(new SiteEvents.PageChanged(Change.RESTRICTED, page, actorKey));
  }

  /** Who alone may do something with a page; empty where it isn't restricted. */
  public List<Subject> of(long contentId, Action action) {
    return sql.list(
        "SELECT SUBJECT_KIND, SUBJECT FROM HOST_RESTRICTION WHERE CONTENT_ID = ? AND FORBIDDEN = ?"
            + " ORDER BY SUBJECT_KIND, SUBJECT",
        row -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getString(2)),
        contentId,
        action.name());
  }

  /** The pages of a space that not everybody who may view the space may view. */
  public Set<Long> viewRestricted(long spaceId) {
    return Set.copyOf(
        sql.list(
            "SELECT DISTINCT R.CONTENT_ID FROM HOST_RESTRICTION R JOIN HOST_CONTENT C ON C.ID ="
                + " R.CONTENT_ID WHERE C.SPACE_ID = ? AND R.FORBIDDEN = 'VIEW'",
            row -> row.getLong(1),
            spaceId));
  }
}

package org.retis.host.site;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The labels of pages. */
public final class Labels {

  private static final Pattern NAME =
      Pattern.compile("[^\\s\\p{Cntrl}!#&()*,.:;<>?@\\[\\]^]{1,255}");

  private final Sql sql;
  private final SiteEvents events;
  private final Clock clock;

  Labels(Sql sql, SiteEvents events, Clock clock) {
    this.sql = sql;
    this.events = events;
    this.clock = clock;
  }

  /** As {@link #add(SitePage, String, String)}, by nobody in particular. */
  public void add(SitePage page, String name) {
    add(page, name, null);
  }

  /**
   * Adds a label; does nothing when the page has it.
   *
   * @param name kept in small letters
   * @param actorKey who adds it, null for an anonymous visitor
   * @throws RefusedException for blanks or signs that a label can't hold
   */
  public void add(SitePage page, String name, String actorKey) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    check(label);
    if (of(page.id()).contains(label)) {
      return;
    }
    sql.update(
        "INSERT INTO HOST_LABEL (CONTENT_ID, NAME, CREATOR, CREATED) VALUES (?, ?, ?, ?)",
        page.id(),
        label,
        actorKey,
        clock.instant());
    events.publish(new SiteEvents.LabelChanged(page, label, true, actorKey));
  }

  /**
   * Makes sure that a text can be a label.
   *
   * @throws RefusedException for blanks or signs that a label can't hold
   */
  public static void check(String label) {
    if (!NAME.matcher(label).matches()) {
      throw new RefusedException("label.name", label);
    }
  }

  /** As {@link #remove(SitePage, String, String)}, by nobody in particular. */
  public void remove(SitePage page, String name) {
    remove(page, name, null);
  }

  /** Takes a label away; does nothing when the page hasn't got it. */
  public void remove(SitePage page, String name, String actorKey) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    int gone =
        sql.update("DELETE FROM HOST_LABEL WHERE CONTENT_ID = ? AND NAME = ?", page.id(), label);
    if (gone > 0) {
      events.publish(new SiteEvents.LabelChanged(page, label, false, actorKey));
    }
  }

  /** The labels of a page, by name. */
  public List<String> of(long contentId) {
    return sql.list(
        "SELECT NAME FROM HOST_LABEL WHERE CONTENT_ID = ? ORDER BY NAME",
        row -> row.getString(1),
        contentId);
  }
}

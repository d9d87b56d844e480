package org.retis.host.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The labels of pages. */
public final class Labels {

  private static final Pattern NAME =
      Pattern.compile("[^\\s\\p{Cntrl}!#&()*,.:;<>?@\\[\\]^]{1,255}");

  private final Sql sql;
  private final SiteEvents events;

  Labels(Sql sql, SiteEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /**
   * Adds a label; does nothing when the page has it.
   *
   * @param name kept in small letters
   * @throws RefusedException for blanks or signs that a label can't hold
   */
  public void add(SitePage page, String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    check(label);
    if (of(page.id()).contains(label)) {
      return;
    }
    sql.update("INSERT INTO HOST_LABEL (CONTENT_ID, NAME) VALUES (?, ?)", page.id(), label);
    events.publish(new SiteEvents.LabelChanged(page, label, true));
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

  /** Takes a label away; does nothing when the page hasn't got it. */
  public void remove(SitePage page, String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    int gone =
        sql.update("DELETE FROM HOST_LABEL WHERE CONTENT_ID = ? AND NAME = ?", page.id(), label);
    if (gone > 0) {
      events.publish(new SiteEvents.LabelChanged(page, label, false));
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

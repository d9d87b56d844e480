package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds what somebody may mean while typing: pages, labels, spaces, accounts and groups. Case and
 * accents don't matter. Whoever asks must say what may be shown.
 */
public final class Suggestions {

  /** How many rows are looked through at the most; a longer word finds what is beyond. */
  private static final int LOOKED_AT = 400;

  /** How many are answered at the most. */
  private static final int ANSWERED = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Sql sql;
  private final PageReader pages;

  Suggestions(Sql sql, PageReader pages) {
    this.sql = sql;
    this.pages = pages;
  }

  /** Pages whose title holds the text, those of one space first. */
  public List<SitePage> pages(String text, String spaceKey) {
    List<Long> ids =
        sql.list(
            "SELECT C.ID, C.TITLE FROM HOST_CONTENT C JOIN HOST_SPACE S ON S.ID = C.SPACE_ID WHERE"
                + " C.STATUS = 'current' AND C.KIND = 'PAGE' AND LOWER(C.TITLE) LIKE ? ESCAPE '!'"
                + " ORDER BY CASE WHEN S.KEY_LOWER = ? THEN 0 ELSE 1 END, LOWER(C.TITLE), C.ID"
                + " LIMIT "
                + LOOKED_AT,
            row -> matches(row, 2, text) ? row.getLong(1) : 0L,
            pattern(text),
            Users.lower(spaceKey));
    List<SitePage> result = new ArrayList<>();
    ids.stream()
        .filter(id -> id != 0)
        .limit(ANSWERED)
        .forEach(id -> pages.byId(id).ifPresent(result::add));
    return result;
  }

  /**
   * Labels that hold the text, with a page that has them.
   *
   * @param page a page with the label; another page may have it too
   */
  public record Labelled(String label, long page) {}

  /** Labels that hold the text, once for each page that has them, the latest pages first. */
  public List<Labelled> labels(String text) {
    return sql.list(
        "SELECT NAME, CONTENT_ID FROM HOST_LABEL WHERE NAME LIKE ? ESCAPE '!' ORDER BY NAME,"
            + " CONTENT_ID DESC LIMIT "
            + LOOKED_AT,
        row -> new Labelled(row.getString(1), row.getLong(2)),
        pattern(text));
  }

  /** Active accounts whose name or log-in name holds the text. */
  public List<SiteUser> users(String text) {
    return sql
        .list(
            "SELECT USER_KEY, NAME, FULL_NAME, MAIL, IS_ACTIVE, LANGUAGE, TIME_ZONE, THEME,"
                + " PICTURE_TYPE FROM HOST_USER WHERE IS_ACTIVE = TRUE AND (NAME_LOWER LIKE ?"
                + " ESCAPE '!' OR LOWER(FULL_NAME) LIKE ? ESCAPE '!') ORDER BY LOWER(FULL_NAME),"
                + " NAME_LOWER LIMIT "
                + LOOKED_AT,
            Users::read,
            pattern(text),
            pattern(text))
        .stream()
        .filter(user -> holds(user.fullName(), text) || holds(user.name(), text))
        .toList();
  }

  private static boolean matches(ResultSet row, int column, String text) throws SQLException {
    return holds(row.getString(column), text);
  }

  /** Whether a text holds another one, whatever their case and accents. */
  public static boolean holds(String whole, String part) {
    return bare(whole).contains(bare(part));
  }

  private static String bare(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Letters that may bear an accent stand for any letter; what doesn't match is dropped later. */
  private static String pattern(String text) {
    StringBuilder result = new StringBuilder("%");
    bare(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '!' || c == '%' || c == '_') {
                result.append('!').appendCodePoint(c);
              } else if ("aeioucny".indexOf(c) >= 0) {
                result.append('_');
              } else {
                result.appendCodePoint(c);
              }
            });
    return result.append('%').toString();
  }
}

package org.retis.host.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.site.SitePage.Kind;

/**
 * Writes pages with their whole past in one go, with given dates and authors. No events are
 * published, as when Confluence imports a space.
 */
public final class PageImport {

  static final String INSERT_VERSION =
      "INSERT INTO HOST_VERSION (ID, CONTENT_ID, VERSION_NUMBER, TITLE, BODY, AUTHOR, SAVED,"
          + " MESSAGE, IS_MINOR) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_CONTENT =
      "INSERT INTO HOST_CONTENT (ID, KIND, SPACE_ID, PARENT_ID, RANKED, TITLE, UNIQUE_TITLE,"
          + " STATUS, VERSION_NUMBER, CREATED, CREATOR, MODIFIED, MODIFIER) VALUES (?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?)";

  /**
   * A page to import.
   *
   * @param reference what other pages of the same import call it
   * @param parent the reference of the page above it, which must come before it; null to put it
   *     under the space's home page
   * @param title its title now, unique in the space unless it is in the trash
   * @param trashed whether it is in the trash
   * @param versions from the first to the current, at least one
   */
  public record ImportedPage(
      String reference,
      String parent,
      String title,
      boolean trashed,
      List<ImportedVersion> versions) {}

  /**
   * A version to import.
   *
   * @param title the title that it had
   * @param body storage format
   * @param authorKey who saved it
   * @param saved when
   * @param message version comment, may be empty
   * @param minor whether it was a minor edit
   */
  public record ImportedVersion(
      String title, String body, String authorKey, Instant saved, String message, boolean minor) {}

  private final Sql sql;
  private final Ids ids;

  PageImport(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /**
   * Imports pages into a space, all or none.
   *
   * @return the id of each page by its reference
   * @throws RefusedException for a taken title, a body that isn't well formed, an unknown parent
   */
  public Map<String, Long> run(SiteSpace space, List<ImportedPage> pages) {
    Map<String, Long> numbers = new HashMap<>();
    List<Object[]> contents = new ArrayList<>();
    List<Object[]> versions = new ArrayList<>();
    int rank = 1000;
    for (ImportedPage page : pages) {
      long id = ids.next();
      contents.add(content(space, page, id, parent(space, page, numbers), rank++));
      int number = 1;
      for (ImportedVersion version : page.versions()) {
        versions.add(version(id, number++, version));
      }
      numbers.put(page.reference(), id);
    }
    try {
      sql.inTransaction(
          () -> {
            sql.batch(INSERT_CONTENT, contents);
            sql.batch(INSERT_VERSION, versions);
          });
    } catch (DuplicateException e) {
      throw Pages.titleTaken(space.key(), e);
    }
    return numbers;
  }

  private static Long parent(SiteSpace space, ImportedPage page, Map<String, Long> numbers) {
    if (page.parent() == null) {
      return space.homeId();
    }
    Long parent = numbers.get(page.parent());
    if (parent == null) {
      throw new RefusedException("parent.elsewhere", page.parent());
    }
    return parent;
  }

  private static Object[] content(
      SiteSpace space, ImportedPage page, long id, Long parent, int rank) {
    PageChecks.title(page.title());
    ImportedVersion first = page.versions().get(0);
    ImportedVersion last = page.versions().get(page.versions().size() - 1);
    String title = page.title().strip();
    return new Object[] {
      id,
      Kind.PAGE.name(),
      space.id(),
      parent,
      rank,
      title,
      page.trashed() ? null : Pages.uniqueTitle(Kind.PAGE, space.id(), title, first.saved()),
      page.trashed() ? "trashed" : "current",
      page.versions().size(),
      first.saved(),
      first.authorKey(),
      last.saved(),
      last.authorKey()
    };
  }

  private Object[] version(long id, int number, ImportedVersion version) {
    PageChecks.title(version.title());
    PageChecks.body(version.body());
    return new Object[] {
      ids.next(),
      id,
      number,
      version.title().strip(),
      version.body(),
      version.authorKey(),
      version.saved(),
      PageChecks.message(version.message()),
      version.minor()
    };
  }
}

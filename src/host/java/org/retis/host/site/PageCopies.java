package org.retis.host.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SiteEvents.PageChanged;
import org.retis.host.site.SiteEvents.PageCopied;

/**
 * Copies pages with their body, labels and files, in their space and to others. Comments, likes,
 * versions and restrictions stay with the original. Asks nobody's permission.
 */
public final class PageCopies {

  private static final int TRIES = 1000;

  private final Sql sql;
  private final Pages pages;
  private final Attachments attachments;
  private final SiteEvents events;

  PageCopies(Sql sql, Pages pages, Attachments attachments, SiteEvents events) {
    this.sql = sql;
    this.pages = pages;
    this.attachments = attachments;
    this.events = events;
  }

  /**
   * A wish for a copy.
   *
   * @param pageId what to copy
   * @param spaceId the space to copy it to
   * @param parentId the page of that space to put it under, 0 for the top of the tree
   * @param title the title of the copy
   * @param childTitle makes the titles of the copies of pages below it: {@code %s} stands for the
   *     original's; a title that is taken gets a number
   * @param children which of the pages below it are copied too; one whose parent isn't, isn't
   * @param actorKey who copies, null for an anonymous visitor
   * @param at when
   */
  public record Wanted(
      long pageId,
      long spaceId,
      long parentId,
      String title,
      String childTitle,
      Predicate<SitePage> children,
      String actorKey,
      Instant at) {}

  /**
   * Copies a page, all of it or nothing.
   *
   * @return the copy of the page itself
   * @throws RefusedException for a bad or taken title, an unknown page or parent
   */
  public SitePage copy(Wanted wanted) {
    SitePage origin = pages.existing(wanted.pageId());
    if (origin.trashed() || !origin.isPage()) {
      throw new RefusedException("page.unknown", origin.id());
    }
    List<SitePage> below = pages.descendants(origin.id());
    List<SitePage[]> pairs = sql.inTransaction(() -> run(wanted, origin, below));
    for (SitePage[] pair : pairs) {
      events.publish(new PageChanged(Change.CREATED, pair[1], wanted.actorKey()));
      events.publish(new PageCopied(pair[0], pair[1], wanted.actorKey()));
    }
    return pairs.get(0)[1];
  }

  private List<SitePage[]> run(Wanted wanted, SitePage origin, List<SitePage> below) {
    List<SitePage[]> pairs = new ArrayList<>();
    Map<Long, Long> copies = new HashMap<>();
    SitePage first = one(wanted, origin, wanted.parentId(), wanted.title());
    pairs.add(new SitePage[] {origin, first});
    copies.put(origin.id(), first.id());
    for (SitePage page : below) {
      Long parent = copies.get(page.parentId());
      if (parent != null && wanted.children().test(page)) {
        String title = wanted.childTitle().replace("%s", page.title());
        SitePage copy = one(wanted, page, parent, free(title, wanted.spaceId()));
        pairs.add(new SitePage[] {page, copy});
        copies.put(page.id(), copy.id());
      }
    }
    return pairs;
  }

  private SitePage one(Wanted wanted, SitePage origin, long parentId, String title) {
    SitePage copy =
        pages.insert(
            new NewPage(
                origin.kind(),
                wanted.spaceId(),
                parentId,
                title,
                pages.body(origin),
                wanted.actorKey(),
                "",
                wanted.at()));
    sql.update(
        "INSERT INTO HOST_LABEL (CONTENT_ID, NAME, CREATOR, CREATED) SELECT ?, NAME, ?, ? FROM"
            + " HOST_LABEL WHERE CONTENT_ID = ?",
        copy.id(),
        wanted.actorKey(),
        wanted.at(),
        origin.id());
    attachments.copyAll(origin.id(), copy.id(), wanted.actorKey(), wanted.at());
    return copy;
  }

  /**
   * A title that no page of a space has: the wished one, else with the first number that is free.
   */
  public String free(String wished, long spaceId) {
    for (int number = 1; number < TRIES; number++) {
      String end = number == 1 ? "" : " (" + number + ")";
      String title = wished.substring(0, Math.min(wished.length(), 255 - end.length())) + end;
      String unique = PageArranger.uniqueTitle(SitePage.Kind.PAGE, spaceId, title, Instant.EPOCH);
      if (sql.number("SELECT COUNT(*) FROM HOST_CONTENT WHERE UNIQUE_TITLE = ?", unique) == 0) {
        return title;
      }
    }
    return wished;
  }
}

package org.retis.host.site;

import java.time.Instant;
import org.retis.host.site.SiteEvents.Change;
import org.retis.host.site.SitePage.Kind;

/**
 * The pages and blog posts: finds them, as {@link PageReader} does, moves and removes them, as
 * {@link PageArranger} does, creates and changes them. Asks nobody's permission.
 */
public final class Pages extends PageArranger {

  private final Ids ids;

  Pages(Sql sql, Ids ids, SiteEvents events) {
    super(sql, events);
    this.ids = ids;
  }

  /**
   * What a new page starts with.
   *
   * @param kind page or blog post
   * @param spaceId the space
   * @param parentId the page above it, 0 for the top of the tree and for blog posts
   * @param title 1 to 255 characters
   * @param body storage format
   * @param authorKey null for an anonymous visitor
   * @param message version comment, may be empty
   * @param at when
   */
  public record NewPage(
      Kind kind,
      long spaceId,
      long parentId,
      String title,
      String body,
      String authorKey,
      String message,
      Instant at) {}

  /**
   * A change to a page.
   *
   * @param id the page
   * @param basedOn the number of the version that was edited
   * @param title its title from now on
   * @param body storage format
   * @param authorKey null for an anonymous visitor
   * @param message version comment, may be empty
   * @param minor whether watchers need not hear of it
   * @param at when
   */
  public record Edit(
      long id,
      int basedOn,
      String title,
      String body,
      String authorKey,
      String message,
      boolean minor,
      Instant at) {}

  /**
   * Creates a page or blog post.
   *
   * @throws RefusedException for a bad or taken title, a parent of another space, a body that isn't
   *     well formed
   */
  public SitePage create(NewPage wanted) {
    SitePage page = sql.inTransaction(() -> insert(wanted));
    events.publish(new SiteEvents.PageChanged(Change.CREATED, page, wanted.authorKey()));
    return page;
  }

  SitePage createHome(long spaceId, Spaces.NewSpace space) {
    return insert(
        new NewPage(
            Kind.PAGE,
            spaceId,
            0,
            space.homeTitle(),
            space.homeBody(),
            space.creatorKey(),
            "",
            space.at()));
  }

  /** Creates a page without telling anybody, as part of something larger. */
  SitePage insert(NewPage wanted) {
    PageChecks.title(wanted.title());
    PageChecks.body(wanted.body());
    checkParent(wanted.spaceId(), wanted.parentId());
    long id = ids.next();
    String title = wanted.title().strip();
    try {
      sql.update(
          "INSERT INTO HOST_CONTENT (ID, KIND, SPACE_ID, PARENT_ID, RANKED, TITLE, UNIQUE_TITLE,"
              + " STATUS, VERSION_NUMBER, CREATED, CREATOR, MODIFIED, MODIFIER) VALUES (?, ?, ?, ?,"
              + " ?, ?, ?, 'current', 1, ?, ?, ?, ?)",
          id,
          wanted.kind().name(),
          wanted.spaceId(),
          wanted.parentId() == 0 ? null : wanted.parentId(),
          nextRank(wanted.spaceId(), wanted.parentId()),
          title,
          uniqueTitle(wanted.kind(), wanted.spaceId(), title, wanted.at()),
          wanted.at(),
          wanted.authorKey(),
          wanted.at(),
          wanted.authorKey());
    } catch (DuplicateException e) {
      throw titleTaken(title, e);
    }
    insertVersion(
        id, 1, title, wanted.body(), wanted.authorKey(), wanted.at(), wanted.message(), false);
    return byId(id).orElseThrow();
  }

  /**
   * Saves a new version.
   *
   * @throws ConflictException when another version was saved since the one that was edited
   * @throws RefusedException for a bad or taken title, a body that isn't well formed, a page that
   *     is gone
   */
  public SitePage update(Edit edit) {
    PageChecks.title(edit.title());
    PageChecks.body(edit.body());
    SitePage page = sql.inTransaction(() -> write(edit));
    events.publish(new SiteEvents.PageChanged(Change.UPDATED, page, edit.authorKey()));
    return page;
  }

  private SitePage write(Edit edit) {
    SitePage before = existing(edit.id());
    String title = edit.title().strip();
    int changed;
    try {
      changed =
          sql.update(
              "UPDATE HOST_CONTENT SET VERSION_NUMBER = ?, TITLE = ?, UNIQUE_TITLE = ?, MODIFIED ="
                  + " ?, MODIFIER = ? WHERE ID = ? AND VERSION_NUMBER = ? AND STATUS = 'current'",
              edit.basedOn() + 1,
              title,
              uniqueTitle(before.kind(), before.spaceId(), title, before.created()),
              edit.at(),
              edit.authorKey(),
              edit.id(),
              edit.basedOn());
    } catch (DuplicateException e) {
      throw titleTaken(title, e);
    }
    if (changed == 0) {
      throw new ConflictException(edit.basedOn(), existing(edit.id()).version());
    }
    insertVersion(
        edit.id(),
        edit.basedOn() + 1,
        title,
        edit.body(),
        edit.authorKey(),
        edit.at(),
        edit.message(),
        edit.minor());
    return existing(edit.id());
  }

  private void insertVersion(
      long contentId,
      int number,
      String title,
      String body,
      String author,
      Instant at,
      String message,
      boolean minor) {
    sql.update(
        PageImport.INSERT_VERSION,
        ids.next(),
        contentId,
        number,
        title,
        body,
        author,
        at,
        PageChecks.message(message),
        minor);
  }
}

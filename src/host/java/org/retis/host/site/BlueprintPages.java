package org.retis.host.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.SiteEvents.Change;

/**
 * The index pages of blueprints, one for each blueprint and space, however many people make their
 * first page at the same time and on whichever node.
 */
public final class BlueprintPages {

  private static final int ATTEMPTS = 5;
  private static final long BEING_MADE = 0;

  private final Sql sql;
  private final Pages pages;
  private final SiteEvents events;

  BlueprintPages(Sql sql, Pages pages, SiteEvents events) {
    this.sql = sql;
    this.pages = pages;
    this.events = events;
    sql.update(
        "CREATE TABLE IF NOT EXISTS HOST_BLUEPRINT_INDEX (SPACE_ID BIGINT NOT NULL, BLUEPRINT"
            + " VARCHAR(300) NOT NULL, CONTENT_ID BIGINT NOT NULL, PRIMARY KEY (SPACE_ID,"
            + " BLUEPRINT))");
  }

  /** The index pages of a space that are there, by title. */
  public List<SitePage> of(long spaceId) {
    return sql
        .list(
            "SELECT I.CONTENT_ID FROM HOST_BLUEPRINT_INDEX I JOIN HOST_CONTENT C ON C.ID ="
                + " I.CONTENT_ID WHERE I.SPACE_ID = ? AND C.SPACE_ID = I.SPACE_ID AND C.STATUS ="
                + " 'current' ORDER BY C.TITLE, C.ID",
            row -> row.getLong(1),
            spaceId)
        .stream()
        .flatMap(id -> pages.byId(id).stream())
        .toList();
  }

  /** The pages of a space with a label, the latest changed first. */
  public List<SitePage> labelled(long spaceId, String label, int limit) {
    return sql
        .list(
            "SELECT C.ID FROM HOST_LABEL L JOIN HOST_CONTENT C ON C.ID = L.CONTENT_ID WHERE L.NAME ="
                + " ? AND C.SPACE_ID = ? AND C.STATUS = 'current' ORDER BY C.MODIFIED DESC, C.ID"
                + " DESC LIMIT ?",
            row -> row.getLong(1),
            label,
            spaceId,
            limit)
        .stream()
        .flatMap(id -> pages.byId(id).stream())
        .toList();
  }

  /**
   * The index page of a blueprint in a space. If there is none, or it is in the trash or gone, one
   * is made; a page that already has the wanted title becomes it instead.
   *
   * @param blueprint the blueprint's complete key
   * @param wanted asked for only if a page must be made
   */
  public SitePage indexPage(SiteSpace space, String blueprint, Supplier<NewPage> wanted) {
    for (int attempt = 1; ; attempt++) {
      Optional<Long> known = known(space, blueprint);
      Optional<SitePage> there = known.flatMap(pages::byId).filter(p -> isIn(space, p));
      if (there.isPresent()) {
        return there.get();
      }
      try {
        Optional<SitePage> made = make(space, blueprint, known, wanted.get());
        if (made.isPresent()) {
          return made.get();
        }
      } catch (DuplicateException | RefusedException e) {
        // somebody else was faster, with the index page or with a page of its title
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static boolean isIn(SiteSpace space, SitePage page) {
    return !page.trashed() && page.spaceId() == space.id();
  }

  private Optional<Long> known(SiteSpace space, String blueprint) {
    return sql.first(
        "SELECT CONTENT_ID FROM HOST_BLUEPRINT_INDEX WHERE SPACE_ID = ? AND BLUEPRINT = ?",
        row -> row.getLong(1),
        space.id(),
        blueprint);
  }

  private Optional<SitePage> make(
      SiteSpace space, String blueprint, Optional<Long> known, NewPage wanted) {
    Optional<SitePage> taken = pages.byTitle(space.key(), wanted.title());
    Optional<SitePage> index =
        sql.inOwnTransaction(
            () -> {
              if (!claim(space, blueprint, known)) {
                return Optional.<SitePage>empty();
              }
              SitePage page = taken.orElseGet(() -> pages.insert(wanted));
              sql.update(
                  "UPDATE HOST_BLUEPRINT_INDEX SET CONTENT_ID = ? WHERE SPACE_ID = ? AND BLUEPRINT"
                      + " = ?",
                  page.id(),
                  space.id(),
                  blueprint);
              return Optional.of(page);
            });
    if (index.isPresent() && taken.isEmpty()) {
      events.publish(new SiteEvents.PageChanged(Change.CREATED, index.get(), wanted.authorKey()));
    }
    return index;
  }

  /** Whoever gets the row makes the page; the others wait for that one's end, then look again. */
  private boolean claim(SiteSpace space, String blueprint, Optional<Long> known) {
    if (known.isEmpty()) {
      return sql.update(
              "INSERT INTO HOST_BLUEPRINT_INDEX (SPACE_ID, BLUEPRINT, CONTENT_ID) VALUES (?, ?, ?)",
              space.id(),
              blueprint,
              BEING_MADE)
          == 1;
    }
    return sql.update(
            "UPDATE HOST_BLUEPRINT_INDEX SET CONTENT_ID = ? WHERE SPACE_ID = ? AND BLUEPRINT = ?"
                + " AND CONTENT_ID = ?",
            BEING_MADE,
            space.id(),
            blueprint,
            known.get())
        == 1;
  }
}

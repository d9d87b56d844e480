package org.retis.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spaces and who may do what in them. */
public final class Spaces {

  private static final String SELECT =
      "SELECT ID, SPACE_KEY, NAME, DESCRIPTION, HOME_ID, CREATED, CREATOR, IS_ARCHIVED FROM"
          + " HOST_SPACE ";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");

  private final Sql sql;
  private final Ids ids;
  private final Pages pages;
  private final SiteEvents events;
  private final Removal removal;

  Spaces(Sql sql, Ids ids, Pages pages, SiteEvents events) {
    this.sql = sql;
    this.ids = ids;
    this.pages = pages;
    this.events = events;
    this.removal = new Removal(sql);
  }

  /**
   * What a new space starts with.
   *
   * @param key letters and digits
   * @param name 1 to 255 characters
   * @param description plain text, may be empty
   * @param homeTitle the home page's title
   * @param homeBody the home page's storage format
   * @param creatorKey the account that creates it, null for none; it becomes administrator
   * @param at when
   */
  public record NewSpace(
      String key,
      String name,
      String description,
      String homeTitle,
      String homeBody,
      String creatorKey,
      Instant at) {}

  /**
   * Creates a space with its home page. Nobody but its creator and the site's administrators may
   * see it until somebody is allowed to.
   *
   * @throws RefusedException for a bad or taken key, a bad name, a home page that isn't well formed
   */
  public SiteSpace create(NewSpace wanted) {
    if (!KEY.matcher(wanted.key()).matches()) {
      throw new RefusedException("space.key");
    }
    if (wanted.name().isBlank() || wanted.name().length() > 255) {
      throw new RefusedException("space.name");
    }
    SiteSpace space = sql.inTransaction(() -> insert(wanted));
    events.publish(new SiteEvents.SpaceCreated(space));
    return space;
  }

  private SiteSpace insert(NewSpace wanted) {
    long id = ids.next();
    try {
      sql.update(
          "INSERT INTO HOST_SPACE (ID, SPACE_KEY, KEY_LOWER, NAME, DESCRIPTION, CREATED, CREATOR)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          id,
          wanted.key(),
          Users.lower(wanted.key()),
          wanted.name().strip(),
          wanted.description(),
          wanted.at(),
          wanted.creatorKey());
    } catch (DuplicateException e) {
      RefusedException refused = new RefusedException("space.taken", wanted.key());
      refused.initCause(e);
      throw refused;
    }
    SitePage home = pages.createHome(id, wanted);
    sql.update("UPDATE HOST_SPACE SET HOME_ID = ? WHERE ID = ?", home.id(), id);
    if (wanted.creatorKey() != null) {
      allow(id, Subject.user(wanted.creatorKey()), SpaceRight.ADMIN);
    }
    return byId(id).orElseThrow();
  }

  /** The space with this key, in any case. */
  public Optional<SiteSpace> byKey(String key) {
    return sql.first(SELECT + "WHERE KEY_LOWER = ?", Spaces::read, Users.lower(key));
  }

  /** The space with this number. */
  public Optional<SiteSpace> byId(long id) {
    return sql.first(SELECT + "WHERE ID = ?", Spaces::read, id);
  }

  /** All spaces, by name, whoever may see them. */
  public List<SiteSpace> all() {
    return sql.list(SELECT + "ORDER BY LOWER(NAME), ID", Spaces::read);
  }

  /** Changes name and description. */
  public void edit(long id, String name, String description) {
    if (name.isBlank() || name.length() > 255) {
      throw new RefusedException("space.name");
    }
    sql.update(
        "UPDATE HOST_SPACE SET NAME = ?, DESCRIPTION = ? WHERE ID = ?", name, description, id);
  }

  /** Puts a space into the archive, where lists of the site leave it out, or takes it back. */
  public SiteSpace archive(long id, boolean archived) {
    sql.update("UPDATE HOST_SPACE SET IS_ARCHIVED = ? WHERE ID = ?", archived, id);
    SiteSpace space = byId(id).orElseThrow(() -> new RefusedException("space.unknown", id));
    events.publish(new SiteEvents.SpaceArchived(space, archived));
    return space;
  }

  /** Removes a space with all that is in it, also in its trash, and its permissions. */
  public void remove(SiteSpace space) {
    sql.inTransaction(
        () -> {
          removal.allOf(space.id());
          sql.update("DELETE FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ?", space.id());
          sql.update("DELETE FROM HOST_SPACE WHERE ID = ?", space.id());
        });
    events.publish(new SiteEvents.SpaceRemoved(space));
  }

  /** Allows somebody something, with all that it implies. */
  public void allow(long spaceId, Subject subject, SpaceRight right) {
    sql.inTransaction(
        () -> {
          for (SpaceRight implied : SpaceRight.values()) {
            if (implied.compareTo(right) <= 0 && !isAllowed(spaceId, subject, implied)) {
              sql.update(
                  "INSERT INTO HOST_SPACE_RIGHT (SPACE_ID, SUBJECT_KIND, SUBJECT, ALLOWED) VALUES"
                      + " (?, ?, ?, ?)",
                  spaceId,
                  subject.kind().name(),
                  subject.id(),
                  implied.name());
            }
          }
        });
  }

  /** Takes everything away that a subject itself was allowed. */
  public void disallow(long spaceId, Subject subject) {
    sql.update(
        "DELETE FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? AND SUBJECT_KIND = ? AND SUBJECT = ?",
        spaceId,
        subject.kind().name(),
        subject.id());
  }

  /** Each subject that is named, with the most that it may do. */
  public Map<Subject, SpaceRight> allowed(long spaceId) {
    Map<Subject, SpaceRight> result = new java.util.LinkedHashMap<>();
    sql.list(
            "SELECT SUBJECT_KIND, SUBJECT, ALLOWED FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? ORDER"
                + " BY SUBJECT_KIND, SUBJECT",
            row ->
                Map.entry(
                    new Subject(Subject.Kind.valueOf(row.getString(1)), row.getString(2)),
                    SpaceRight.valueOf(row.getString(3))),
            spaceId)
        .forEach(
            entry ->
                result.merge(
                    entry.getKey(), entry.getValue(), (a, b) -> a.compareTo(b) > 0 ? a : b));
    return result;
  }

  private boolean isAllowed(long spaceId, Subject subject, SpaceRight right) {
    return sql.number(
            "SELECT COUNT(*) FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? AND SUBJECT_KIND = ? AND"
                + " SUBJECT = ? AND ALLOWED = ?",
            spaceId,
            subject.kind().name(),
            subject.id(),
            right.name())
        > 0;
  }

  private static SiteSpace read(ResultSet row) throws SQLException {
    return new SiteSpace(
        row.getLong("ID"),
        row.getString("SPACE_KEY"),
        row.getString("NAME"),
        row.getString("DESCRIPTION"),
        row.getLong("HOME_ID"),
        Instant.ofEpochMilli(row.getLong("CREATED")),
        row.getString("CREATOR"),
        row.getBoolean("IS_ARCHIVED"));
  }
}

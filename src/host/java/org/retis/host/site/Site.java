package org.retis.host.site;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

/** The wiki's data, on one database. Tables are created or brought up to date at once. */
public final class Site {

  private final SiteEvents events = new SiteEvents();
  private final Users users;
  private final Groups groups;
  private final Spaces spaces;
  private final Pages pages;
  private final PageImport pageImport;
  private final BlueprintPages blueprintPages;
  private final Labels labels;
  private final Comments comments;
  private final Likes likes;
  private final Attachments attachments;
  private final PageCopies copies;
  private final Restrictions restrictions;
  private final Rights rights;
  private final Suggestions suggestions;
  private final Sessions sessions;
  private final Settings settings;
  private final Clock clock;

  /** Opens the wiki on a database, with the machine's clock. */
  public Site(DataSource source) {
    this(source, Clock.systemUTC());
  }

  /** Opens the wiki on a database. */
  public Site(DataSource source, Clock clock) {
    Sql sql = new Sql(source);
    new Schema(sql).bringUpToDate();
    Ids ids = new Ids(sql);
    this.clock = clock;
    users = new Users(sql, events);
    groups = new Groups(sql, events);
    pages = new Pages(sql, ids, events);
    pageImport = new PageImport(sql, ids);
    blueprintPages = new BlueprintPages(sql, pages, events);
    spaces = new Spaces(sql, ids, pages, events);
    labels = new Labels(sql, events, clock);
    comments = new Comments(sql, ids, pages, events);
    likes = new Likes(sql, pages, comments, events);
    attachments = new Attachments(sql, ids, pages, events);
    copies = new PageCopies(sql, pages, attachments, events);
    restrictions = new Restrictions(sql, events);
    rights = new Rights(sql, groups, pages, restrictions);
    suggestions = new Suggestions(sql, pages);
    sessions = new Sessions(sql, clock);
    settings = new Settings(sql);
    for (String needed : List.of(Groups.USERS, Groups.ADMINISTRATORS)) {
      if (!groups.exists(needed)) {
        groups.create(needed);
      }
    }
  }

  /** Accounts. */
  public Users users() {
    return users;
  }

  /** Groups and who is in them. */
  public Groups groups() {
    return groups;
  }

  /** Spaces and who may do what in them. */
  public Spaces spaces() {
    return spaces;
  }

  /** Pages, blog posts, their tree and versions. */
  public Pages pages() {
    return pages;
  }

  /** Writes pages with their past, in bulk. */
  public PageImport pageImport() {
    return pageImport;
  }

  /** Index pages of blueprints. */
  public BlueprintPages blueprintPages() {
    return blueprintPages;
  }

  /** Labels of pages. */
  public Labels labels() {
    return labels;
  }

  /** Comments of pages. */
  public Comments comments() {
    return comments;
  }

  /** Who likes what. */
  public Likes likes() {
    return likes;
  }

  /** Files at pages. */
  public Attachments attachments() {
    return attachments;
  }

  /** Copies pages. */
  public PageCopies copies() {
    return copies;
  }

  /** Restrictions of pages. */
  public Restrictions restrictions() {
    return restrictions;
  }

  /** Who may do what. */
  public Rights rights() {
    return rights;
  }

  /** What somebody may mean while typing. */
  public Suggestions suggestions() {
    return suggestions;
  }

  /** Who is logged in. */
  public Sessions sessions() {
    return sessions;
  }

  /** Small texts by name. */
  public Settings settings() {
    return settings;
  }

  /** What happens. */
  public SiteEvents events() {
    return events;
  }

  /** The time. */
  public Clock clock() {
    return clock;
  }

  /** The time zone of whoever chose none. */
  public ZoneId defaultZone() {
    return ZoneId.of("Europe/Paris");
  }
}

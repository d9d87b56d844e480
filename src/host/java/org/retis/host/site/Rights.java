package org.retis.host.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides who may do what, as Confluence does: who isn't logged in, or isn't licensed, may do what
 * anonymous visitors may; administrators of the site may do everything; view restrictions hold for
 * all pages below; edit restrictions for the page itself.
 */
public final class Rights {

  private final Sql sql;
  private final Groups groups;
  private final Pages pages;
  private final Restrictions restrictions;

  Rights(Sql sql, Groups groups, Pages pages, Restrictions restrictions) {
    this.sql = sql;
    this.groups = groups;
    this.pages = pages;
    this.restrictions = restrictions;
  }

  /** Whether this account, null for an anonymous visitor, is active and counted in the licence. */
  public boolean isLicensed(SiteUser user) {
    return user != null
        && user.active()
        && (groups.contains(Groups.USERS, user.key()) || isAdministrator(user));
  }

  /** Whether this account, null for an anonymous visitor, administers the site. */
  public boolean isAdministrator(SiteUser user) {
    return user != null && user.active() && groups.contains(Groups.ADMINISTRATORS, user.key());
  }

  /** Whether somebody, null for an anonymous visitor, may do something in a space. */
  public boolean may(SiteUser user, SpaceRight right, long spaceId) {
    if (isAdministrator(user)) {
      return true;
    }
    boolean licensed = isLicensed(user);
    for (Subject subject : subjects(licensed ? user : null)) {
      long allowed =
          sql.number(
              "SELECT COUNT(*) FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? AND ALLOWED = ? AND"
                  + " SUBJECT_KIND = ? AND SUBJECT = ?",
              spaceId,
              right.name(),
              subject.kind().name(),
              subject.id());
      if (allowed > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody may view a page: its space, and no restriction on it or above it. */
  public boolean mayView(SiteUser user, SitePage page) {
    if (isAdministrator(user)) {
      return true;
    }
    if (!may(user, SpaceRight.VIEW, page.spaceId())) {
      return false;
    }
    if (page.trashed() && !may(user, SpaceRight.ADMIN, page.spaceId())) {
      return false;
    }
    Set<Subject> mine = subjects(isLicensed(user) ? user : null);
    List<SitePage> line = new ArrayList<>(pages.ancestors(page.id()));
    line.add(page);
    return line.stream().allMatch(one -> permits(one, Restrictions.Action.VIEW, mine));
  }

  /** Whether somebody may edit a page. */
  public boolean mayEdit(SiteUser user, SitePage page) {
    if (isAdministrator(user)) {
      return true;
    }
    return may(user, SpaceRight.EDIT, page.spaceId())
        && mayView(user, page)
        && permits(page, Restrictions.Action.EDIT, subjects(isLicensed(user) ? user : null));
  }

  /** Whether somebody may comment on a page that isn't in the trash. */
  public boolean mayComment(SiteUser user, SitePage page) {
    return !page.trashed() && may(user, SpaceRight.COMMENT, page.spaceId()) && mayView(user, page);
  }

  /** Whether somebody may edit or remove a comment: its author, or who administers the space. */
  public boolean mayChange(SiteUser user, SiteComment comment, SitePage page) {
    return changeable(user, page).test(comment);
  }

  /** Which comments of a page somebody may edit or remove. */
  public Predicate<SiteComment> changeable(SiteUser user, SitePage page) {
    if (!mayComment(user, page)) {
      return comment -> false;
    }
    boolean all = may(user, SpaceRight.ADMIN, page.spaceId());
    return comment -> all || (user != null && user.key().equals(comment.creatorKey()));
  }

  /** Whether somebody may upload, rename and remove files at a page that isn't in the trash. */
  public boolean mayAttach(SiteUser user, SitePage page) {
    return !page.trashed() && mayEdit(user, page);
  }

  /** Whether somebody may like a page and its comments: who is logged in and may view it. */
  public boolean mayLike(SiteUser user, SitePage page) {
    return !page.trashed() && isLicensed(user) && mayView(user, page);
  }

  /** The spaces that somebody may view and that aren't archived, by name. */
  public List<SiteSpace> viewable(SiteUser user, Spaces spaces) {
    return spaces.all().stream()
        .filter(space -> !space.archived())
        .filter(s -> may(user, SpaceRight.VIEW, s.id()))
        .toList();
  }

  private boolean permits(SitePage page, Restrictions.Action action, Set<Subject> mine) {
    List<Subject> only = restrictions.of(page.id(), action);
    return only.isEmpty() || only.stream().anyMatch(mine::contains);
  }

  private Set<Subject> subjects(SiteUser user) {
    Set<Subject> result = new java.util.LinkedHashSet<>();
    result.add(Subject.anonymous());
    if (user != null) {
      result.add(Subject.user(user.key()));
      groups.of(user.key()).forEach(group -> result.add(Subject.group(group)));
    }
    return result;
  }
}

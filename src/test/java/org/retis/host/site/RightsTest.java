package org.retis.host.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Restrictions.Action;
import org.retis.host.site.SitePage.Kind;

public class RightsTest {

  private HikariDataSource source;
  private Site site;
  private SiteSpace space;
  private SiteUser admin;
  private SiteUser member;
  private SiteUser outsider;
  private SiteUser unlicensed;

  @Before
  public void open() {
    source = TestDatabases.H2.open();
    site = new Site(source);
    admin = user("admin", Groups.ADMINISTRATORS);
    member = user("member", Groups.USERS);
    outsider = user("outsider", Groups.USERS);
    unlicensed = site.users().create("guest", "Guest", "", "");
    space =
        site.spaces()
            .create(new Spaces.NewSpace("NET", "Net", "", "Home", "<p/>", null, Instant.EPOCH));
  }

  @After
  public void close() {
    source.close();
  }

  @Test
  public void aNewSpaceIsForAdministratorsOnly() {
    assertTrue(may(admin, SpaceRight.ADMIN));
    assertFalse(may(member, SpaceRight.VIEW));
    assertFalse(may(null, SpaceRight.VIEW));
  }

  @Test
  public void aRightImpliesTheLesserOnes() {
    site.spaces().allow(space.id(), Subject.user(member.key()), SpaceRight.EDIT);
    assertTrue(may(member, SpaceRight.VIEW));
    assertTrue(may(member, SpaceRight.EDIT));
    assertFalse(may(member, SpaceRight.ADMIN));
    assertFalse(may(outsider, SpaceRight.VIEW));
    site.spaces().disallow(space.id(), Subject.user(member.key()));
    assertFalse(may(member, SpaceRight.VIEW));
  }

  @Test
  public void whoIsNotLicensedMayDoWhatAnonymousVisitorsMay() {
    site.spaces().allow(space.id(), Subject.user(unlicensed.key()), SpaceRight.ADMIN);
    assertFalse(may(unlicensed, SpaceRight.VIEW));
    site.spaces().allow(space.id(), Subject.anonymous(), SpaceRight.VIEW);
    assertTrue(may(unlicensed, SpaceRight.VIEW));
    assertFalse(may(unlicensed, SpaceRight.EDIT));
    assertTrue(may(null, SpaceRight.VIEW));
  }

  @Test
  public void aDeactivatedAccountLosesItsRights() {
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.VIEW);
    assertTrue(may(member, SpaceRight.VIEW));
    SiteUser gone = site.users().edit(member.key(), "member", "M", "", false);
    assertFalse(may(gone, SpaceRight.VIEW));
  }

  @Test
  public void aViewRestrictionHoldsForAllBelow() {
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    SitePage secret = page("Secret", 0);
    SitePage below = page("Below", secret.id());
    site.restrictions().set(secret, Action.VIEW, Set.of(Subject.user(member.key())), null);
    assertTrue(site.rights().mayView(member, below));
    assertTrue(site.rights().mayEdit(member, below));
    assertFalse(site.rights().mayView(outsider, below));
    assertFalse(site.rights().mayEdit(outsider, secret));
    assertTrue(site.rights().mayView(admin, below));
  }

  @Test
  public void anEditRestrictionHoldsForThePageAlone() {
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    SitePage page = page("Charter", 0);
    SitePage below = page("Below", page.id());
    site.restrictions().set(page, Action.EDIT, Set.of(Subject.group("confluence-users")), null);
    assertTrue(site.rights().mayEdit(member, page));
    site.restrictions().set(page, Action.EDIT, Set.of(Subject.user(member.key())), null);
    assertTrue(site.rights().mayView(outsider, page));
    assertFalse(site.rights().mayEdit(outsider, page));
    assertTrue(site.rights().mayEdit(outsider, below));
  }

  @Test
  public void whatIsInTheTrashIsForSpaceAdministrators() {
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    SitePage page = page("Old", 0);
    site.pages().trash(page.id(), null);
    SitePage trashed = site.pages().byId(page.id()).orElseThrow();
    assertFalse(site.rights().mayView(member, trashed));
    site.spaces().allow(space.id(), Subject.user(member.key()), SpaceRight.ADMIN);
    assertTrue(site.rights().mayView(member, trashed));
  }

  @Test
  public void whoMayOnlyCommentMayNotEditOrAttach() {
    SitePage page = page("Minutes", 0);
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.VIEW);
    assertFalse(site.rights().mayComment(member, page));
    assertTrue(site.rights().mayLike(member, page));
    assertFalse(site.rights().mayLike(null, page));
    assertFalse(site.rights().mayLike(unlicensed, page));
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.COMMENT);
    assertTrue(site.rights().mayComment(member, page));
    assertFalse(site.rights().mayComment(null, page));
    assertFalse(site.rights().mayEdit(member, page));
    assertFalse(site.rights().mayAttach(member, page));
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    assertTrue(site.rights().mayAttach(member, page));
  }

  @Test
  public void aCommentIsItsAuthorsAndTheSpaceAdministrators() {
    SitePage page = page("Minutes", 0);
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.COMMENT);
    SiteComment mine =
        site.comments()
            .create(new Comments.NewComment(page.id(), 0, "<p>c</p>", member.key(), Instant.EPOCH));
    SiteComment nobodys =
        site.comments()
            .create(new Comments.NewComment(page.id(), 0, "<p>c</p>", null, Instant.EPOCH));
    assertTrue(site.rights().mayChange(member, mine, page));
    assertFalse(site.rights().mayChange(outsider, mine, page));
    assertFalse(site.rights().mayChange(null, nobodys, page));
    assertTrue(site.rights().mayChange(admin, mine, page));
    site.spaces().allow(space.id(), Subject.user(outsider.key()), SpaceRight.ADMIN);
    assertTrue(site.rights().mayChange(outsider, mine, page));
    site.spaces().disallow(space.id(), Subject.group(Groups.USERS));
    assertFalse(site.rights().mayChange(member, mine, page));
  }

  @Test
  public void nobodyCommentsLikesOrAttachesWhereTheyMayNotLook() {
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    SitePage secret = page("Secret", 0);
    SitePage below = page("Below", secret.id());
    site.restrictions().set(secret, Action.VIEW, Set.of(Subject.user(member.key())), null);
    assertTrue(site.rights().mayComment(member, below));
    assertFalse(site.rights().mayComment(outsider, below));
    assertFalse(site.rights().mayLike(outsider, below));
    assertFalse(site.rights().mayAttach(outsider, below));
    site.pages().trash(below.id(), null);
    SitePage trashed = site.pages().byId(below.id()).orElseThrow();
    assertFalse(site.rights().mayComment(admin, trashed));
    assertFalse(site.rights().mayLike(admin, trashed));
    assertFalse(site.rights().mayAttach(admin, trashed));
  }

  @Test
  public void listsTheSpacesThatSomebodyMayView() {
    assertEquals(List.of(), site.rights().viewable(member, site.spaces()));
    assertEquals(List.of(space), site.rights().viewable(admin, site.spaces()));
  }

  private boolean may(SiteUser user, SpaceRight right) {
    return site.rights().may(user, right, space.id());
  }

  private SitePage page(String title, long parent) {
    return site.pages()
        .create(
            new Pages.NewPage(
                Kind.PAGE, space.id(), parent, title, "<p/>", null, "", Instant.EPOCH));
  }

  private SiteUser user(String name, String group) {
    SiteUser user = site.users().create(name, name, "", name);
    site.groups().add(group, user);
    return user;
  }
}

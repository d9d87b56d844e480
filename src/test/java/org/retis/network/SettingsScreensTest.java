package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.PageRequest;
import org.retis.testing.HostileTexts;

public class SettingsScreensTest {

  private Room room;
  private Viewer admin;
  private Browser browser;

  @Before
  public void open() {
    room = new Room(TestDatabases.H2);
    admin = room.admin();
    browser = new Browser(room);
  }

  @After
  public void close() {
    room.close();
  }

  private List<String> roster(Network network) {
    return room
        .roster
        .search(admin, network, RosterQuery.everybody(), new PageRequest(1, 100))
        .rows()
        .stream()
        .map(Member::name)
        .toList();
  }

  @Test
  public void threeStepsLeadToANetworkWithPeopleAndAPage() {
    room.wiki.account("ada", "Ada Lovelace");
    room.wiki.account("bob", "Bob Babbage");
    room.wiki.group("workers", "bob");
    browser.open("/plugins/servlet/retis/setup?space=HOME");
    assertEquals("Space HOME", browser.page().getElementById("retis-name").val());

    browser.send("Declare this network", "purpose", "Be there", "startedOn", "2018-09-01");
    Network network = room.networks.atHome(admin, "HOME").orElseThrow();
    assertEquals("Be there", network.purpose());
    assertEquals("2018-09-01", String.valueOf(network.startedOn()));
    assertEquals(5, room.roles.states(admin, network).size());
    assertEquals("People", browser.page().select("li[aria-current=step]").text().substring(1));

    browser.send("Add and go on", "group", "workers", "accounts", "ada\n\nbob\n");
    assertEquals(List.of("Bob Babbage", "Ada Lovelace"), roster(network));
    Element create = browser.page().selectFirst(".retis-create");
    assertTrue("nothing to click without script", create.hasAttr("hidden"));
    assertEquals("/confluence/rest/api/content", create.attr("data-target"));
    assertTrue(browser.page().text().contains("retis-directory"));
    assertTrue(browser.required().contains("retis-create-page"));

    browser.open("/plugins/servlet/retis/setup?space=HOME");
    assertTrue(browser.page().text().contains("This space is home to the network"));
  }

  @Test
  public void whoMayNotDeclareIsToldWho() {
    browser.as(room.wiki.account("mia", "Mia"), Locale.ENGLISH);
    browser.open("/plugins/servlet/retis/setup?space=HOME");
    assertEquals(403, browser.status());
    assertTrue(browser.page().text().contains("administrators of the space"));
  }

  @Test
  public void everyPageIsForCoordinatorsOnly() {
    Network network = room.network();
    Member ada = room.person(network, "Ada", "Lovelace");
    for (Viewer viewer : List.of(room.wiki.account("mia", "Mia"), room.wiki.anonymous())) {
      browser.as(viewer, Locale.ENGLISH);
      for (String path : pages(network, ada)) {
        browser.open(path);
        assertEquals(path, 403, browser.status());
        assertFalse(path, browser.page().text().contains("Lovelace"));
      }
    }
    browser.open("/plugins/servlet/retis/settings/members?network=4711");
    assertEquals(404, browser.status());
  }

  private List<String> pages(Network network, Member member) {
    List<RoleState> roles = room.roles.states(admin, network);
    int role = roles.isEmpty() ? 0 : roles.get(0).role().id();
    List<Body> bodies = room.bodies.list(admin, network);
    return List.of(
        SettingsPaths.description(network),
        SettingsPaths.words(network),
        SettingsPaths.spaces(network),
        SettingsPaths.groups(network),
        SettingsPaths.members(network) + "&presence=ALL",
        SettingsPaths.member(network, 0),
        SettingsPaths.member(network, member.id()),
        SettingsPaths.duplicates(network),
        SettingsPaths.roles(network),
        SettingsPaths.role(network, 0),
        SettingsPaths.role(network, role),
        SettingsPaths.mandate(network, role, 0),
        SettingsPaths.bodies(network),
        SettingsPaths.body(network, bodies.isEmpty() ? 0 : bodies.get(0).id()),
        SettingsPaths.step(2, network),
        SettingsPaths.step(3, network));
  }

  @Test
  public void hostileTextsAreShownAndDoNothingInBothLanguages() {
    for (String hostile : HostileTexts.ALL) {
      try (Room other = new Room(TestDatabases.H2)) {
        room.close();
        room = other;
        admin = room.admin();
        browser = new Browser(room);
        fillWith(hostile.substring(0, Math.min(60, hostile.length())));
      }
    }
    room = new Room(TestDatabases.H2);
  }

  private void fillWith(String hostile) {
    Network network =
        room.networks.declare(
            admin,
            new NetworkDraft(
                "HOME",
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                null,
                null,
                null,
                new Words(hostile, hostile, hostile, hostile, hostile)));
    Member member =
        room.editor.add(
            admin,
            network,
            new MemberDraft(null, hostile, hostile, hostile, null, hostile, hostile, null, null));
    Member twin =
        room.editor.add(
            admin,
            network,
            new MemberDraft(null, hostile, hostile, hostile, null, hostile, hostile, null, null));
    Role role = room.roleEditor.add(admin, network, new RoleDraft("OTHER", hostile, hostile));
    room.roleEditor.addMandate(
        admin, network, role.id(), new MandateDraft(member.id(), twin.id(), null, null));
    room.bodies.add(admin, network, new BodyDraft("OTHER", hostile, hostile, List.of(member.id())));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      browser.as(admin, locale);
      for (String path : pages(network, member)) {
        sound(path, browser.open(path));
      }
    }
  }

  private void sound(String path, Document page) {
    assertEquals(path, 200, browser.status());
    assertEquals(path, 0, page.select("script, img[onerror], [onmouseover], [onerror]").size());
    assertFalse(path, page.html().contains("retis.network."));
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(path + " twice: " + element.id(), ids.add(element.id()));
    }
    for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
      boolean labelled = !page.select("label[for=\"" + control.id() + "\"]").isEmpty();
      assertTrue(path + " " + control, labelled || control.parent().is("label"));
    }
    for (Element button : page.select("button")) {
      assertFalse(path, button.text().isBlank());
    }
  }

  @Test
  public void whatWasTypedStaysWhenSomethingIsWrong() {
    Network network = room.network();
    browser.open(SettingsPaths.description(network));
    browser.send("Save", "name", "", "purpose", "Typed for an hour", "contact", "nobody");
    assertEquals(400, browser.status());
    assertEquals("Typed for an hour", browser.page().getElementById("retis-purpose").val());
    assertEquals("nobody", browser.page().getElementById("retis-contact").val());
    assertTrue(browser.page().getElementById("retis-name-error").text().contains("Fill in"));
    assertEquals("Promeneurs du Net", room.networks.get(admin, network.id()).name());

    browser.open(SettingsPaths.description(network));
    browser.forgetToken();
    browser.open(SettingsPaths.description(network));
    browser.send("Save", "purpose", "By another site");
    assertEquals(403, browser.status());
    assertEquals("By another site", browser.page().getElementById("retis-purpose").val());
    assertEquals("", room.networks.get(admin, network.id()).purpose());
  }

  @Test
  public void peopleAreAddedChangedSentAwayAndErased() {
    Network network = room.network();
    browser.open(SettingsPaths.members(network));
    browser.open(SettingsPaths.member(network, 0));
    browser.send("Add", "givenName", "Ada", "familyName", "Lovelace", "organisation", "Caf");
    assertEquals(List.of("Ada Lovelace"), roster(network));
    assertEquals(1, browser.page().select(".aui-message-success").size());
    String row = browser.page().select("table tbody a").attr("href");

    browser.open(row.substring("/confluence".length()));
    browser.send("Save", "familyName", "King", "email", "ada@example.org");
    assertEquals(List.of("Ada King"), roster(network));
    browser.send("Note the departure", "day", "2001-01-01");
    assertEquals(400, browser.status());
    assertEquals("2001-01-01", browser.page().getElementById("retis-day").val());
    browser.send("Note the departure", "day", "");
    assertEquals(List.of(), roster(network));
    browser.send("Search", "presence", "LEFT");
    assertTrue(browser.page().select("tbody").text().contains("Left on"));
    browser.open(row.substring("/confluence".length()));
    browser.send("Note the return");
    assertEquals(List.of("Ada King"), roster(network));
    browser.send("Erase for good", "confirmedName", "Ada Lovelace");
    assertEquals(400, browser.status());
    assertEquals("Ada Lovelace", browser.page().getElementById("retis-confirmedName").val());
    assertEquals(List.of("Ada King"), roster(network));
    browser.send("Erase for good", "confirmedName", "ada king");
    assertEquals(new RosterFigures(0, 0, 0, 1), room.roster.figures(admin, network));
  }

  @Test
  public void theRosterIsSearchedAndPaged() {
    Network network = room.network();
    for (int i = 0; i < 60; i++) {
      room.person(network, "Given", "Name" + (100 + i));
    }
    browser.open(SettingsPaths.members(network));
    assertEquals(50, browser.page().select("tbody tr").size());
    String second = browser.page().select(".retis-pages a").first().attr("href");
    browser.open(second.substring("/confluence".length()));
    assertEquals(10, browser.page().select("tbody tr").size());
    browser.send("Search", "text", "name14");
    assertEquals("10 people", browser.page().select("[role=status]").text());
    assertEquals("name14", browser.page().getElementById("retis-text").val());
  }

  @Test
  public void duplicatesAreMergedByAButton() {
    Network network = room.network();
    Member a = room.person(network, "Ada", "Lovelace");
    room.person(network, "lovelace", "ADA");
    browser.open(SettingsPaths.duplicates(network));
    assertEquals("1 pair", browser.page().select("[role=status]").text());
    browser.send("Merge, keep the first");
    assertEquals(List.of("Ada Lovelace"), roster(network));
    assertEquals(a.id(), room.memberStore.byId(a.id()).orElseThrow().id());
    assertEquals(
        "Nobody seems to be on the roster twice.", browser.page().select("[role=status]").text());
  }

  @Test
  public void rolesAndMandatesAreKept() {
    Network network = room.network();
    Member ada = room.person(network, "Ada", "Lovelace");
    Member bob = room.person(network, "Bob", "Babbage");
    browser.open(SettingsPaths.role(network, 0));
    browser.send("Save", "kind", "OTHER", "name", "Referent", "description", "Helps");
    RoleState state = room.roles.states(admin, network).get(0);
    assertEquals("Referent", state.role().name());
    browser.open(SettingsPaths.mandate(network, state.role().id(), 0));
    browser.send("Save", "holderId", "", "start", "2026-01-01");
    assertTrue(browser.page().getElementById("retis-holderId-error").text().contains("Fill in"));
    assertEquals("2026-01-01", browser.page().getElementById("retis-start").val());
    browser.send(
        "Save", "holderId", String.valueOf(ada.id()), "deputyId", String.valueOf(bob.id()));
    state = room.roles.states(admin, network).get(0);
    Mandate mandate = state.current().get(0);
    assertEquals(ada, mandate.holder());
    assertEquals(bob, mandate.standIn().orElseThrow());

    browser.open(SettingsPaths.mandate(network, state.role().id(), mandate.id()));
    browser.send("Save", "end", "2026-10-31");
    assertEquals(RoleStatus.ENDED, room.roles.states(admin, network).get(0).status());
    browser.open(SettingsPaths.mandate(network, state.role().id(), mandate.id()));
    browser.send("Remove");
    assertEquals(RoleStatus.VACANT, room.roles.states(admin, network).get(0).status());
    browser.open(SettingsPaths.role(network, state.role().id()));
    browser.send("Remove for good");
    assertEquals(List.of(), room.roles.states(admin, network));
    browser.send("Add the usual roles");
    assertEquals(5, room.roles.states(admin, network).size());
  }

  @Test
  public void peopleOfALargeRosterAreTypedByName() {
    Network network = room.network();
    Member ada = room.person(network, "Ada", "Lovelace");
    Member twin = room.person(network, "Ada", "Twin");
    room.person(network, "Ada", "Twin");
    for (int i = 0; i < 200; i++) {
      room.memberStore.add(
          network.id(),
          new MemberValues(null, PersonName.of("P" + i, "Q", ""), "", null, "", null, null, null));
    }
    Role role = room.roleEditor.add(admin, network, new RoleDraft("PILOT", "", ""));
    browser.open(SettingsPaths.mandate(network, role.id(), 0));
    browser.send("Save", "holderId", "nobody at all");
    assertTrue(browser.page().text().contains("Nobody on the roster is named"));
    browser.send("Save", "holderId", "ada twin");
    assertTrue(browser.page().text().contains("#" + twin.id()));
    browser.send("Save", "holderId", "lovelace", "deputyId", "Ada Twin #" + twin.id());
    Mandate mandate = room.roles.state(admin, network, role.id()).current().get(0);
    assertEquals(ada, mandate.holder());
    assertEquals(twin, mandate.standIn().orElseThrow());
  }

  @Test
  public void bodiesInviteByName() {
    Network network = room.network();
    Member ada = room.person(network, "Ada", "Lovelace");
    browser.open(SettingsPaths.body(network, 0));
    browser.send("Save", "kind", "WORKING_GROUP", "name", "Web", "invitees", "ada\nNo One");
    assertTrue(browser.page().getElementById("retis-invitees-error").text().contains("No One"));
    assertEquals("ada\nNo One", browser.page().getElementById("retis-invitees").val());
    browser.send("Save", "invitees", "ada lovelace\n");
    Body body = room.bodies.list(admin, network).get(0);
    assertEquals(List.of(ada.id()), room.bodyStore.invitees(body.id()));
    browser.open(SettingsPaths.body(network, body.id()));
    assertEquals(
        "Ada Lovelace #" + ada.id(), browser.page().getElementById("retis-invitees").val());
    browser.send("Save", "description", "About the web");
    assertEquals(List.of(ada.id()), room.bodyStore.invitees(body.id()));
    browser.send("Remove");
    assertEquals(List.of(), room.bodies.list(admin, network));
  }

  @Test
  public void spacesWordsAndGroupsAreKept() {
    Network network = room.network();
    room.wiki.account("ada", "Ada Lovelace");
    room.wiki.group("workers", "ada");
    browser.open(SettingsPaths.spaces(network));
    browser.send("Let it count", "spaceKey", "NOWHERE");
    assertEquals("NOWHERE", browser.page().getElementById("retis-spaceKey").val());
    browser.send("Let it count", "spaceKey", "OTHER");
    assertEquals(List.of("HOME", "OTHER"), room.spaces.keys(network));
    browser.send("Let it no longer count");
    assertEquals(List.of("HOME"), room.spaces.keys(network));

    browser.open(SettingsPaths.words(network));
    browser.send("Save", "words.member", "Promeneur");
    assertEquals("Promeneur", room.networks.get(admin, network.id()).words().member());

    browser.open(SettingsPaths.groups(network));
    browser.send("Add these people", "group", "workers", "keptInStep", "true");
    assertEquals(List.of("Ada Lovelace"), roster(network));
    assertTrue(browser.page().select("tbody").text().contains("kept in step"));
    browser.send("Read again");
    browser.send("Forget");
    assertEquals(List.of(), room.groups.list(admin, network));
    assertEquals("Promeneur", room.networks.get(admin, network.id()).words().member());
  }

  @Test
  public void removingANetworkTakesItsName() {
    Network network = room.network();
    browser.open(SettingsPaths.description(network));
    browser.send("Remove for good", "confirm", "yes");
    assertEquals(400, browser.status());
    assertTrue(room.networks.find(admin, network.id()).isPresent());
    browser.send("Remove for good", "confirm", "Promeneurs du Net");
    assertTrue(room.networks.find(admin, network.id()).isEmpty());
    assertTrue(browser.page().text().contains("Declare this network"));
  }
}

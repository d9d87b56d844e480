package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.web.FormatsFactory;
import org.retis.web.PageJson;
import org.retis.web.RestMistake;
import org.retis.web.RestSupport;
import org.retis.web.Texts;

public class RestTest {

  private Room room;
  private Viewer viewer;
  private RestSupport support;
  private NetworkResource networks;
  private MemberResource members;

  @Before
  public void open() {
    room = new Room(TestDatabases.H2);
    viewer = room.admin();
    Texts texts = new Texts();
    support = new RestSupport(() -> viewer, texts, new FormatsFactory(texts, room.clock));
    networks = new NetworkResource(support, room.networks, room.rights);
    members = new MemberResource(support, room.networks, room.roster, room.editor, room.erasure);
  }

  private NetworkJson declared() {
    Response response = networks.declare(NetworkDraft.named("HOME", "Promeneurs du Net"));
    assertEquals(201, response.getStatus());
    return (NetworkJson) response.getEntity();
  }

  private static void assertMistake(int status, String field, Response response) {
    assertEquals(status, response.getStatus());
    assertEquals(field, ((RestMistake) response.getEntity()).field());
  }

  @Test
  public void aNetworkIsDeclaredReadChangedAndRemoved() {
    NetworkJson network = declared();
    assertEquals("COORDINATOR", network.circle());
    assertNull(network.startedOn());
    assertEquals(List.of(network), networks.list("HOME").getEntity());
    assertEquals(List.of(), networks.list("OTHER").getEntity());
    assertMistake(409, "homeSpaceKey", networks.declare(NetworkDraft.named("HOME", "Mine")));
    assertMistake(400, null, networks.declare(null));
    assertMistake(400, "name", networks.change(network.id(), NetworkDraft.named("HOME", "")));
    viewer = room.wiki.anonymous();
    assertEquals("VIEWER", ((NetworkJson) networks.get(network.id()).getEntity()).circle());
    assertMistake(403, null, networks.remove(network.id()));
    viewer = room.admin();
    assertEquals(204, networks.remove(network.id()).getStatus());
    assertMistake(404, null, networks.get(network.id()));
  }

  @Test
  public void aListOfPeopleIsAddedOrNobody() {
    int id = declared().id();
    MemberDraft ada =
        new MemberDraft(
            null, "Ada", "Lovelace", null, "ada@example.org", "Caf", "Nord", "2020-01-31", null);
    assertMistake(400, "[1].familyName", members.add(id, List.of(ada, MemberDraft.person("", ""))));
    Response added = members.add(id, List.of(ada, MemberDraft.person("Bob", "Babbage")));
    assertEquals(201, added.getStatus());
    PageJson<?> page = (PageJson<?>) members.list(id, "love", "present", null, 1, 10).getEntity();
    assertEquals(1, page.total());
    MemberJson read = (MemberJson) page.rows().get(0);
    assertEquals("2020-01-31", read.joinedOn());
    assertEquals("ada@example.org", read.email());
    viewer = room.wiki.anonymous();
    assertEquals("", ((MemberJson) members.get(id, read.id()).getEntity()).email());
    assertMistake(403, null, members.list(id, "", "ALL", null, 1, 10));
    assertMistake(400, "presence", members.list(id, "", "SOME", null, 1, 10));
    assertMistake(403, null, members.erase(id, read.id()));
  }

  @Test
  public void nothingOrTooManyAreRefused() {
    int id = declared().id();
    assertMistake(400, null, members.add(id, null));
    List<MemberDraft> many = java.util.Collections.nCopies(501, MemberDraft.person("A", "B"));
    assertMistake(400, null, members.add(id, many));
    assertEquals(0, room.roster.figures(viewer, room.networks.get(viewer, id)).present());
  }

  @Test
  public void rolesAndTheirMandatesAreAnsweredAsOfToday() {
    int id = declared().id();
    RoleResource roles = new RoleResource(support, room.networks, room.roles, room.roleEditor);
    Member ada = room.person(room.networks.get(viewer, id), "Ada", "Lovelace");
    RoleJson role = (RoleJson) roles.add(id, new RoleDraft("co-pilot", null, null)).getEntity();
    assertEquals("VACANT", role.status());
    Response given =
        roles.addMandate(
            id, role.id(), new MandateDraft(ada.id(), null, "2026-01-01", "2026-12-31"));
    assertEquals("2026-12-31", ((MandateJson) given.getEntity()).end());
    RoleJson held = (RoleJson) ((List<?>) roles.list(id).getEntity()).get(0);
    assertEquals("ENDING_SOON", held.status());
    assertMistake(
        400, "holderId", roles.addMandate(id, role.id(), new MandateDraft(null, null, "", "")));
    assertEquals(204, roles.remove(id, role.id()).getStatus());
  }
}

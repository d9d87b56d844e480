package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.retis.directory.People.member;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.testing.TestSupport;
import org.retis.web.FormatsFactory;
import org.retis.web.PageJson;
import org.retis.web.RestMistake;
import org.retis.web.RestSupport;
import org.retis.web.Texts;

public class DirectoryResourceTest {

  private static final Member SONIA = member(1, "Sonia", "Belkacem", "Caf, jeunesse", "Nord");
  private static final List<String> ANY = List.of();
  private static final Instant LATELY = Instant.parse("2026-10-15T10:00:00Z");

  private final DirectoryRig rig = new DirectoryRig();
  private DirectoryResource resource;

  @Before
  public void people() {
    rig.store.put(SONIA);
    rig.store.put(member(2, "Aïcha", "Diarra", "Espace jeunes", "Sud"));
    rig.store.edit(1, 0, People.says("Conseillère", "05 36 49 02 18", "Emploi"), null, LATELY);
    rig.viewerIs(SONIA);
    RestSupport support =
        new RestSupport(
            () -> rig.viewer, new Texts(), new FormatsFactory(new Texts(), TestSupport.CLOCK));
    resource = new DirectoryResource(support, rig.networks, rig.directory, rig.editor);
  }

  @After
  public void close() {
    rig.close();
  }

  private static EntryDraftJson says(Integer member, String function, String phone) {
    return new EntryDraftJson(member, null, function, phone, null, null, null, null, null);
  }

  @SuppressWarnings("unchecked")
  private static List<String> names(Response answer) {
    return ((PageJson<EntryJson>) answer.getEntity()).rows().stream().map(EntryJson::name).toList();
  }

  @Test
  public void pagesSearchesSortsAndFilters() {
    assertEquals(
        List.of("Aïcha Diarra", "Sonia Belkacem"),
        names(resource.page(7, "", ANY, ANY, ANY, ANY, "-name", 1, 50)));
    assertEquals(
        List.of("Sonia Belkacem"),
        names(
            resource.page(
                7,
                "belkacem",
                List.of("Caf, jeunesse"),
                List.of("NORD"),
                List.of("emploi"),
                List.of("account"),
                "name",
                1,
                50)));
    assertEquals(
        List.of("Aïcha Diarra"), names(resource.page(7, "", ANY, ANY, ANY, ANY, "name", 2, 1)));
    assertEquals(400, resource.page(7, "", ANY, ANY, ANY, ANY, "age", 1, 50).getStatus());
    assertEquals(400, resource.page(7, "", ANY, ANY, ANY, List.of("x"), "name", 1, 50).getStatus());
    assertEquals(
        400, resource.page(7, "x".repeat(10_000), ANY, ANY, ANY, ANY, "name", 1, 50).getStatus());
  }

  @Test
  public void tellsNoMoreThanTheCallerMaySee() {
    EntryJson member = (EntryJson) resource.one(7, 1).getEntity();
    assertEquals("05 36 49 02 18", member.phone());
    assertEquals("2026-10-15T10:00:00Z", member.confirmedAt());

    rig.seenBy(Circle.VIEWER);
    EntryJson seen = (EntryJson) resource.one(7, 1).getEntity();
    assertEquals("Conseillère", seen.function());
    assertNull(seen.phone());
    assertNull(seen.email());
    assertNull(seen.account());
    assertNull(seen.confirmedAt());
    assertEquals(404, resource.one(7, 99).getStatus());
  }

  @Test
  public void changesOne() {
    Response answer = resource.change(7, 1, says(null, "Directrice", null));

    assertEquals("Directrice", ((EntryJson) answer.getEntity()).function());
    assertEquals("05 36 49 02 18", ((EntryJson) answer.getEntity()).phone());
    assertEquals(403, resource.change(7, 2, says(null, "x", null)).getStatus());
    assertEquals(400, resource.change(7, 1, null).getStatus());
    Response wrong = resource.change(7, 1, says(null, null, "none"));
    assertEquals("phone", ((RestMistake) wrong.getEntity()).field());
  }

  @Test
  public void changesManyOrNone() {
    rig.seenBy(Circle.COORDINATOR);
    assertEquals(
        Map.of("changed", 2),
        resource.changeAll(7, List.of(says(1, "a", null), says(2, "b", null))).getEntity());
    Response wrong = resource.changeAll(7, List.of(says(1, "c", null), says(null, "d", null)));
    assertEquals(400, wrong.getStatus());
    assertEquals("a", rig.queries.byMember(1).orElseThrow().function());
  }
}

package org.retis.charter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.retis.charter.CharterRig.PAGE;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.charter.CharterJson.AcknowledgeJson;
import org.retis.charter.CharterJson.AcknowledgementJson;
import org.retis.charter.CharterJson.DecisionJson;
import org.retis.charter.CharterJson.NamedPageJson;
import org.retis.charter.CharterJson.PaperJson;
import org.retis.charter.StatusResource.StatusJson;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.web.PageJson;
import org.retis.web.RestMistake;

public class CharterResourceTest {

  private CharterRig rig;
  private CharterResource charter;
  private StatusResource status;

  @Before
  public void open() {
    rig = new CharterRig(TestDatabases.H2);
    charter =
        new CharterResource(
            rig.rest(), rig.networks, rig.charters, rig.editor, rig.acknowledgements);
    status = new StatusResource(rig.rest(), rig.networks, rig.charters, rig.status, rig.rights);
    rig.viewerIs(rig.person(1, "=Sonia"));
    rig.person(2, "Paul");
    rig.contents.page(PAGE, "YOUTH", "Charte", CharterRig.TEXT);
  }

  @After
  public void close() {
    rig.close();
  }

  private static <T> T body(Class<T> type, Response answer) {
    assertEquals(String.valueOf(answer.getEntity()), 200, answer.getStatus());
    return type.cast(answer.getEntity());
  }

  @Test
  public void aCharterLives() {
    assertEquals(404, charter.get(3).getStatus());
    CharterJson named = body(CharterJson.class, charter.name(3, new NamedPageJson(PAGE)));
    assertEquals("1", named.inForce().label());
    assertTrue(named.asked());
    assertNull(named.pending());

    AcknowledgeJson read = new AcknowledgeJson(named.inForce().id(), named.inForce().digest());
    AcknowledgementJson mine = body(AcknowledgementJson.class, charter.acknowledge(3, read));
    assertEquals(mine, body(AcknowledgementJson.class, charter.acknowledge(3, read)));
    assertEquals(List.of(mine), body(List.class, charter.own(3)));

    rig.contents.edit(PAGE, "<p>New</p>");
    CharterJson changed = body(CharterJson.class, charter.get(3));
    int pending = changed.pending().id();
    DecisionJson decision = new DecisionJson(changed.pending().digest(), true);
    assertEquals(
        "2", body(CharterJson.class, charter.decide(3, pending, decision)).inForce().label());

    Response stale = charter.acknowledge(3, new AcknowledgeJson(pending, "x"));
    assertEquals(409, stale.getStatus());
    assertTrue(((RestMistake) stale.getEntity()).message().contains("Rechargez la page"));
    assertEquals(2, body(PageJson.class, charter.versions(3, 1, 50)).total());
    assertNotNull(charter.text(3, pending).getEntity());
  }

  @Test
  public void nothingIsTakenFromNothing() {
    rig.editor.name(rig.viewer, rig.network, PAGE);
    assertEquals(400, charter.name(3, null).getStatus());
    assertEquals(400, charter.acknowledge(3, null).getStatus());
    assertEquals(409, charter.acknowledge(3, new AcknowledgeJson(0, null)).getStatus());
    assertEquals(400, charter.decide(3, 1, new DecisionJson("x", null)).getStatus());
    assertEquals(400, charter.paper(3, null).getStatus());
  }

  @Test
  public void theStatusNamesNobodyToMembers() {
    rig.editor.name(rig.viewer, rig.network, PAGE);
    CharterVersion version = rig.inForce();
    charter.paper(3, new PaperJson(2, version.id(), version.digest(), "A4"));
    StatusJson all = body(StatusJson.class, status.status(3, "", "", 1, 50));
    assertEquals(1, all.current());
    assertEquals(2, all.list().total());
    assertEquals(400, status.status(3, "x", "", 1, 50).getStatus());

    rig.seenBy(Circle.MEMBER);
    assertNull(body(StatusJson.class, status.status(3, "", "", 1, 50)).list());
    assertEquals(403, status.csv(3).getStatus());
  }

  @Test
  public void theFileHoldsEverybody() throws IOException {
    rig.editor.name(rig.viewer, rig.network, PAGE);
    rig.acknowledge();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    body(StreamingOutput.class, status.csv(3)).write(file);
    String[] lines = file.toString(StandardCharsets.UTF_8).split("\r\n");

    assertEquals("\ufeffMembre;Structure;État;Version;Date;Comment;Empreinte du texte", lines[0]);
    assertEquals(
        "'=Sonia;Caf;À jour;1;21/11/2026 à 09:00;Dans Confluence;" + rig.inForce().digest(),
        lines[1]);
    assertEquals("Paul;Caf;À faire;;;;", lines[2]);
    assertEquals(3, lines.length);
  }
}

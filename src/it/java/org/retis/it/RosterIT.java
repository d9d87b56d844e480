package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** People come, leave and return; the pages follow at once. */
public class RosterIT {

  @ClassRule public static final SharedHost HOST = new SharedHost();

  private static final String NAME = "Ombeline Quessada";

  private final Http coordinator = HOST.as("coordinator");
  private String member;

  @Before
  public void add() throws IOException {
    int network =
        coordinator.json("/rest/retis/1.0/networks?space=YOUTH").path(0).path("id").asInt();
    String members = "/rest/retis/1.0/networks/" + network + "/members";
    JsonNode added =
        coordinator.write(
            "POST",
            members,
            List.of(
                Map.of(
                    "givenName",
                    "Ombeline",
                    "familyName",
                    "Quessada",
                    "organisation",
                    "Ludothèque de Belroche",
                    "joinedOn",
                    "2026-01-15")));
    member = members + "/" + added.path(0).path("id").asInt();
  }

  @After
  public void erase() throws IOException {
    coordinator.send("DELETE", member, null);
  }

  @Test
  public void whoIsAddedIsInTheDirectoryWithTheirOrganisation() throws IOException {
    assertTrue(inDirectory());
    assertTrue(directory().contains("Ludothèque de Belroche"));
  }

  @Test
  public void whoLeavesDisappearsAndWhoReturnsIsBackWithTheSameId() throws IOException {
    coordinator.write("POST", member + "/leave", Map.of("day", "2026-02-01"));
    assertFalse(inDirectory());
    assertEquals("2026-02-01", coordinator.json(member).path("leftOn").asText());
    coordinator.write("POST", member + "/return", null);
    assertTrue(inDirectory());
    assertEquals(NAME, coordinator.json(member).path("name").asText());
  }

  @Test
  public void whoIsErasedIsGoneForGood() throws IOException {
    coordinator.send("DELETE", member, null);
    assertFalse(inDirectory());
    assertEquals(404, coordinator.get(member).statusCode());
  }

  private boolean inDirectory() throws IOException {
    return directory().contains(NAME);
  }

  private static String directory() throws IOException {
    String path = "/display/YOUTH/Annuaire?directory.searched=true&directory.q=quessada";
    return HOST.anonymous().page(path, "fr").select("#retis-directory .retis-cards").text();
  }
}

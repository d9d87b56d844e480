package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Nothing that was confirmed gets lost, however the host ends. */
public class RestartIT {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void dataSurviveAKillAndTheDemonstrationIsNotLoadedTwice() throws Exception {
    Path home = folder.getRoot().toPath();
    int network;
    String page;
    HostProcess host = HostProcess.start(home, Map.of("host.demo", "small"));
    try {
      Http admin = new Http(host.base(), "admin");
      network = admin.json("/rest/retis/1.0/networks?space=YOUTH").path(0).path("id").asInt();
      admin.write(
          "POST", members(network), List.of(Map.of("givenName", "Zoé", "familyName", "Kill")));
      page = new Pages(admin).create("YOUTH", "Written before the kill", "<p>Still here</p>");
    } finally {
      host.kill();
    }
    try (HostProcess again = HostProcess.start(home, Map.of("host.demo", "small"))) {
      Http admin = new Http(again.base(), "admin");
      assertEquals(1, total(admin, network, "Kill"));
      assertEquals(43, total(admin, network, ""));
      String text = admin.page(Pages.path(page), "en").text();
      assertTrue(text, text.contains("Still here"));
    }
  }

  private static String members(int network) {
    return "/rest/retis/1.0/networks/" + network + "/members";
  }

  private static int total(Http admin, int network, String text) throws Exception {
    JsonNode answer = admin.json(members(network) + "?text=" + text);
    return answer.path("total").asInt(-1);
  }
}

package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;

/** The real history of a wiki, with its true dates, seen through REST. */
public class HistoryIT {

  @ClassRule public static final HistoryHost HOST = new HistoryHost();

  @Test
  public void itIsThereWithinTheMinute() {
    assertTrue(HOST.boot().toString(), HOST.boot().compareTo(Duration.ofMinutes(1)) < 0);
  }

  @Test
  public void everyMemberIsOnTheRoster() throws IOException {
    Http admin = HOST.as("admin");
    int network = admin.json("/rest/retis/1.0/networks?space=DOC").path(0).path("id").asInt();
    JsonNode page = admin.json("/rest/retis/1.0/networks/" + network + "/members?size=200");
    assertEquals(177, page.path("total").asInt());
  }

  @Test
  public void aPageHasTheVersionsThatTheFileHas() throws IOException {
    Http admin = HOST.as("admin");
    JsonNode found =
        admin.json("/rest/api/content?spaceKey=DOC&title=TYPOGRAPHIE&expand=version,history");
    List<String[]> rows = rows("TYPOGRAPHIE.md");
    JsonNode page = found.path("results").path(0);
    assertEquals(rows.size(), page.path("version").path("number").asInt());
    assertEquals(
        Instant.ofEpochSecond(Long.parseLong(rows.get(0)[0])),
        Instant.parse(page.path("history").path("createdDate").asText()));
  }

  @Test
  public void theDirectoryShowsThemPageByPage() throws IOException {
    Http visitor = new Http(HOST.base(), null);
    Document page = visitor.page("/display/DOC/" + Http.encode("Annuaire de la communauté"), "fr");
    assertTrue(page.text(), page.select("section.retis").text().contains("177"));
    assertTrue(page.select("section.retis .retis-card").size() >= 10);
  }

  /** The file's rows for a path, read without the host's reader; it has no quoted value. */
  private static List<String[]> rows(String path) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    HistoryIT.class.getResourceAsStream("/demo/history/wiki-history.csv.gz")),
                StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split(",", -1);
        if (row[3].equals(path)) {
          rows.add(row);
        }
      }
      return rows;
    }
  }
}

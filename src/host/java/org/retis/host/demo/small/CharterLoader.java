package org.retis.host.demo.small;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.RestClient;
import org.retis.host.demo.small.CharterFile.ChangeSpec;
import org.retis.host.demo.small.CharterFile.PaperSpec;
import org.retis.host.demo.small.MeetingLoader.Places;

/** Makes a page the charter, lets it change, and lets members acknowledge it before and after. */
final class CharterLoader {

  private final RestClient wiki;
  private final String charter;

  /**
   * @param wiki speaks to {@code /rest}
   * @param network whose charter it is
   */
  CharterLoader(RestClient wiki, int network) {
    this.wiki = wiki;
    this.charter = "/retis/1.0/networks/" + network + "/charter";
  }

  /**
   * Does all of it.
   *
   * @param places where the page with the first text and the members are
   * @param changed the second text
   */
  void load(CharterFile file, Places places, String changed) throws IOException {
    long page = places.pages().get(file.page());
    RestClient coordinator = wiki.as(file.change().author());
    JsonNode first = coordinator.put(charter, Map.of("pageId", page)).path("inForce");
    acknowledge(first, file.readers());
    change(coordinator, page, changed, file.change());
    JsonNode pending = coordinator.get(charter).path("pending");
    JsonNode second =
        coordinator
            .post(
                charter + "/versions/" + pending.path("id").intValue() + "/decision",
                Map.of("digest", pending.path("digest").asText(), "substantial", true))
            .path("inForce");
    acknowledge(second, file.readersAgain());
    for (PaperSpec signed : file.paper()) {
      Map<String, Object> values = read(second);
      values.put("memberId", places.members().get(signed.member()));
      values.put("reference", signed.reference());
      coordinator.post(charter + "/acknowledgements/paper", values);
    }
  }

  private void acknowledge(JsonNode version, List<String> readers) throws IOException {
    for (String reader : readers) {
      wiki.as(reader).post(charter + "/acknowledgements", read(version));
    }
  }

  private static Map<String, Object> read(JsonNode version) {
    Map<String, Object> values = new HashMap<>();
    values.put("versionId", version.path("id").intValue());
    values.put("digest", version.path("digest").textValue());
    return values;
  }

  private static void change(RestClient author, long page, String text, ChangeSpec spec)
      throws IOException {
    String path = "/api/content/" + page;
    JsonNode now = author.get(path + "?expand=version");
    int number = now.path("version").path("number").intValue() + 1;
    author.put(
        path,
        Map.of(
            "type",
            "page",
            "title",
            now.path("title").textValue(),
            "version",
            Map.of("number", number, "message", spec.message()),
            "body",
            Map.of("storage", Map.of("value", text, "representation", "storage"))));
  }
}

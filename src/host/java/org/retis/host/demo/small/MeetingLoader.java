package org.retis.host.demo.small;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.DemoDays;
import org.retis.host.demo.DemoText;
import org.retis.host.demo.RestClient;
import org.retis.host.demo.small.MeetingFile.ItemSpec;
import org.retis.host.demo.small.MeetingFile.MeetingSpec;
import org.retis.host.demo.small.MeetingFile.SaidSpec;

/** Holds meetings and prepares the next ones, as the coordinator. */
final class MeetingLoader {

  private static final String COORDINATOR = "coordinator";

  private final RestClient wiki;
  private final String network;
  private final DemoDays days;
  private final DemoText text;

  /** Makes a page the minutes. */
  @FunctionalInterface
  interface Minutes {

    /** Saves the page that goes by this title. */
    void writeUp(String title, long page) throws IOException;
  }

  /**
   * Where everything is.
   *
   * @param space the key of the network's space
   * @param pages page ids by title
   * @param bodies ids by kind
   * @param members ids by name
   */
  record Places(
      String space,
      Map<String, Long> pages,
      Map<String, Integer> bodies,
      Map<String, Integer> members) {}

  /**
   * @param wiki speaks to {@code /rest}
   * @param network whose meetings they are
   */
  MeetingLoader(RestClient wiki, int network, DemoDays days, DemoText text) {
    this.wiki = wiki;
    this.network = "/retis/1.0/networks/" + network;
    this.days = days;
    this.text = text;
  }

  /** Does all of it, past meetings first. */
  void load(MeetingFile file, Places places, Minutes minutes) throws IOException {
    for (MeetingSpec meeting : file.meetings().stream().filter(m -> m.day() < 0).toList()) {
      attend(declare(meeting, places), meeting, places);
      minutes.writeUp(meeting.page(), places.pages().get(meeting.page()));
    }
    for (SaidSpec said : file.said()) {
      say(said);
    }
    for (MeetingSpec meeting : file.meetings().stream().filter(m -> m.day() >= 0).toList()) {
      int id = declare(meeting, places);
      attend(id, meeting, places);
      if (meeting.under() != null) {
        makePage(id, places.space(), places.pages().get(meeting.under()));
      }
    }
  }

  private int declare(MeetingSpec spec, Places places) throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("bodyId", places.bodies().get(spec.body()));
    values.put("title", text.fill(spec.title()));
    values.put("date", days.workday(spec.day()).toString());
    values.put("time", spec.time());
    values.put("zone", days.zone().getId());
    values.put("minutes", spec.minutes());
    values.put("place", spec.place());
    values.put("pageId", spec.page() == null ? null : places.pages().get(spec.page()));
    List<Map<String, Object>> items = new ArrayList<>();
    for (ItemSpec item : spec.agenda()) {
      items.add(item(item, places.bodies().get(spec.body())));
    }
    values.put("items", items);
    return rest().post(network + "/meetings", values).path("id").intValue();
  }

  private Map<String, Object> item(ItemSpec spec, int body) throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("topic", text.fill(spec.topic()));
    values.put("kind", spec.kind());
    values.put("presenter", spec.presenter());
    values.put("minutes", spec.minutes());
    values.put("documents", spec.documents());
    if (spec.carried()) {
      List<Integer> actions = new ArrayList<>();
      rest()
          .get(network + "/actions?show=open&size=100&body=" + body)
          .path("rows")
          .forEach(action -> actions.add(action.path("id").intValue()));
      values.put("actions", actions);
    }
    return values;
  }

  private void attend(int meeting, MeetingSpec spec, Places places) throws IOException {
    if (spec.attendance().isEmpty()) {
      return;
    }
    Map<Integer, String> states = new HashMap<>();
    spec.attendance().forEach((name, state) -> states.put(places.members().get(name), state));
    String path = network + "/meetings/" + meeting + "/attendance";
    List<Map<String, Object>> seats = new ArrayList<>();
    for (JsonNode seat : rest().get(path + "?size=200").path("rows")) {
      String[] state = states.getOrDefault(seat.path("memberId").intValue(), "PRESENT").split(":");
      Map<String, Object> values = new HashMap<>();
      values.put("seat", seat.path("id").intValue());
      values.put("version", seat.path("version").intValue());
      values.put("state", spec.day() < 0 || state[0].equals("EXCUSED") ? state[0] : "EXPECTED");
      values.put("deputy", state.length > 1 ? state[1] : null);
      seats.add(values);
    }
    rest().put(path, Map.of("seats", seats));
  }

  private void say(SaidSpec spec) throws IOException {
    for (JsonNode action : rest().get(network + "/actions?show=all&size=100").path("rows")) {
      if (action.path("text").asText().startsWith(spec.action())) {
        wiki.as(spec.by())
            .post(
                network + "/actions/" + action.path("id").intValue() + "/state",
                Map.of("state", spec.state(), "note", spec.note()));
      }
    }
  }

  private void makePage(int meeting, String space, long under) throws IOException {
    JsonNode page = rest().get(network + "/meetings/" + meeting + "/minutes");
    rest()
        .post(
            "/api/content",
            Map.of(
                "type",
                "page",
                "title",
                page.path("title").textValue(),
                "space",
                Map.of("key", space),
                "ancestors",
                List.of(Map.of("id", Long.toString(under))),
                "body",
                Map.of(
                    "storage",
                    Map.of(
                        "value", page.path("storage").textValue(), "representation", "storage"))));
  }

  private RestClient rest() {
    return wiki.as(COORDINATOR);
  }
}

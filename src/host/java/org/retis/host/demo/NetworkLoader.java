package org.retis.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the plugin about networks, through its REST. */
public final class NetworkLoader {

  private static final int BATCH = 500;

  private final RestClient rest;

  /**
   * @param rest speaks to {@code /rest/retis/1.0} as an administrator
   */
  public NetworkLoader(RestClient rest) {
    this.rest = rest;
  }

  /**
   * Declares a network.
   *
   * @param values as the REST resource has them
   * @return its id
   */
  public int declare(Map<String, ?> values) throws IOException {
    return rest.post("/networks", values).path("id").intValue();
  }

  /** Makes another space count for a network. */
  public void count(int network, String spaceKey) throws IOException {
    rest.post("/networks/" + network + "/spaces", Map.of("spaceKey", spaceKey));
  }

  /**
   * Puts people on the roster and fills in their entries of the directory.
   *
   * @return member ids by first and family name
   */
  public Map<String, Integer> enrol(int network, List<DemoPerson> people) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (int from = 0; from < people.size(); from += BATCH) {
      List<DemoPerson> batch = people.subList(from, Math.min(people.size(), from + BATCH));
      List<?> rows = batch.stream().map(DemoPerson::onRoster).toList();
      JsonNode added = rest.post("/networks/" + network + "/members", rows);
      List<Object> entries = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        int id = added.path(i).path("id").intValue();
        ids.put(batch.get(i).name(), id);
        if (batch.get(i).hasEntry()) {
          entries.add(batch.get(i).inDirectory(id));
        }
      }
      if (!entries.isEmpty()) {
        rest.put("/networks/" + network + "/directory", entries);
      }
    }
    return ids;
  }

  /**
   * Adds a role.
   *
   * @return its id
   */
  public int role(int network, String kind, String name, String description) throws IOException {
    return rest.post(
            "/networks/" + network + "/roles",
            Map.of("kind", kind, "name", name, "description", description))
        .path("id")
        .intValue();
  }

  /**
   * Gives a role to somebody.
   *
   * @param deputy who stands in, or null
   * @param end the last day, or null
   */
  public void mandate(
      int network, int role, int holder, Integer deputy, LocalDate start, LocalDate end)
      throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("holderId", holder);
    values.put("deputyId", deputy);
    values.put("start", start.toString());
    values.put("end", end == null ? null : end.toString());
    rest.post("/networks/" + network + "/roles/" + role + "/mandates", values);
  }

  /**
   * Adds a body.
   *
   * @return its id
   */
  public int body(int network, String kind, String name, String description, List<Integer> invitees)
      throws IOException {
    return rest.post(
            "/networks/" + network + "/bodies",
            Map.of(
                "kind",
                kind,
                "name",
                name,
                "description",
                description,
                "invitees",
                new ArrayList<>(invitees)))
        .path("id")
        .intValue();
  }
}

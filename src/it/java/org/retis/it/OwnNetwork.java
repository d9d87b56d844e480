package org.retis.it;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.rules.ExternalResource;

/**
 * A network at home in a space of its own, for the tests of one class: {@code coordinator}
 * coordinates it, {@code member} is on its roster, {@code outsider} and anonymous callers may read
 * the space. Both are taken away afterwards.
 */
final class OwnNetwork extends ExternalResource {

  /** Where the host's people are who chose no time zone. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final String NETWORKS = "/rest/retis/1.0/networks";

  private final SharedHost host;
  private final String space;
  private final String name;
  private final List<String> otherSpaces = new ArrayList<>();
  private int id;
  private int coordinatorId;
  private int memberId;

  /**
   * @param space key of the space to be made
   * @param name what the network is called
   */
  OwnNetwork(SharedHost host, String space, String name) {
    this.host = host;
    this.space = space;
    this.name = name;
  }

  /** The day that it is for the network's people. */
  static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  @Override
  protected void before() {
    try {
      makeSpace(host, space);
      Http admin = host.as("admin");
      Map<String, String> network =
          Map.of("homeSpaceKey", space, "name", name, "purpose", "Essayer ensemble");
      id = admin.write("POST", NETWORKS, network).path("id").asInt();
      JsonNode added =
          add(
              Map.of("username", "coordinator", "givenName", "Nadia", "familyName", "Ferrand"),
              Map.of("username", "member", "givenName", "Karim", "familyName", "Ouali"));
      coordinatorId = added.path(0).path("id").asInt();
      memberId = added.path(1).path("id").asInt();
      int role = admin.write("POST", path("/roles"), Map.of("kind", "ANIMATOR")).path("id").asInt();
      admin.write(
          "POST",
          path("/roles/" + role + "/mandates"),
          Map.of("holderId", coordinatorId, "start", "2026-01-01"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void after() {
    try {
      host.as("admin").send("DELETE", path(""), null);
      for (String other : otherSpaces) {
        removeSpace(host, other);
      }
      removeSpace(host, space);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a space that everybody may read and every account may write in. */
  static void makeSpace(SharedHost host, String key) throws IOException {
    Http admin = host.as("admin");
    Map<String, String> wanted = Map.of("key", key, "name", "Espace " + key, "description", "");
    assertEquals(302, admin.formWithHeader("/spaces/createspace.action", wanted).statusCode());
    allow(host, key, "", "VIEW");
  }

  /**
   * Lets somebody do something in a space.
   *
   * @param who an account or group, or empty for anonymous callers
   * @param right VIEW, COMMENT, EDIT or ADMIN
   */
  static void allow(SharedHost host, String key, String who, String right) throws IOException {
    HttpResponse<String> answer =
        host.as("admin")
            .formWithHeader(
                "/spaces/tools.action",
                Map.of("key", key, "do", "allow", "who", who, "right", right));
    assertEquals(answer.body(), 302, answer.statusCode());
  }

  /** Closes a space to anonymous callers and to accounts that aren't named one by one. */
  static void close(SharedHost host, String key) throws IOException {
    for (String[] whom : new String[][] {{"ANONYMOUS", ""}, {"GROUP", "confluence-users"}}) {
      Map<String, String> wanted =
          Map.of("key", key, "do", "disallow", "kind", whom[0], "subject", whom[1]);
      host.as("admin").formWithHeader("/spaces/tools.action", wanted);
    }
  }

  /** Removes a space with all that is in it. */
  static void removeSpace(SharedHost host, String key) throws IOException {
    host.as("admin")
        .formWithHeader("/spaces/tools.action", Map.of("key", key, "do", "remove", "confirm", key));
  }

  /** Makes another space, which counts for the network or not; it goes with the network. */
  void space(String key, boolean counted) throws IOException {
    makeSpace(host, key);
    otherSpaces.add(key);
    if (counted) {
      host.as("admin").write("POST", path("/spaces"), Map.of("spaceKey", key));
    }
  }

  /** Puts people on the roster. */
  @SafeVarargs
  final JsonNode add(Map<String, String>... people) throws IOException {
    return host.as("admin").write("POST", path("/members"), List.of(people));
  }

  /** Adds a technical committee. */
  int committee(List<Integer> invitees) throws IOException {
    return host.as("admin")
        .write(
            "POST",
            path("/bodies"),
            Map.of("kind", "TECHNICAL_COMMITTEE", "name", "", "invitees", invitees))
        .path("id")
        .asInt();
  }

  /** The path of a REST resource of the network. */
  String path(String below) {
    return NETWORKS + "/" + id + below;
  }

  int id() {
    return id;
  }

  int coordinatorId() {
    return coordinatorId;
  }

  int memberId() {
    return memberId;
  }

  /**
   * Asks again until an answer is as it should be, for what follows pages a moment later.
   *
   * @return the answer that was as it should be
   */
  static <T> T await(T wanted, Callable<T> ask) throws IOException {
    long late = System.nanoTime() + 20_000_000_000L;
    try {
      T answer = ask.call();
      while (!wanted.equals(answer) && System.nanoTime() < late) {
        Thread.sleep(60);
        answer = ask.call();
      }
      assertEquals(wanted, answer);
      return answer;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}

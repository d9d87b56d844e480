package org.retis.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.network.Body;
import org.retis.store.SearchText;
import org.retis.web.Formats;
import org.retis.web.UserMistake;

/** The committees and groups of a network by what people call them. */
final class RegisterBodies {

  private final Map<Integer, String> names = new LinkedHashMap<>();
  private final List<Body> bodies;

  RegisterBodies(List<Body> bodies, Formats formats) {
    this.bodies = List.copyOf(bodies);
    for (Body body : bodies) {
      names.put(body.id(), body.name().isEmpty() ? formats.text(body.kind().key()) : body.name());
    }
  }

  /** All of them, by id. */
  Map<Integer, String> all() {
    return names;
  }

  /** What one is called; empty where there is none (any more). */
  String name(Outcome outcome) {
    return outcome.body().map(id -> names.getOrDefault(id, "")).orElse("");
  }

  /**
   * Those that these names stand for: as people call them, or the word for their kind.
   *
   * @throws UserMistake when one stands for none
   */
  List<Integer> named(List<String> wanted) {
    List<Integer> found = new ArrayList<>();
    for (String name : wanted) {
      String folded = SearchText.fold(name);
      List<Integer> some =
          bodies.stream()
              .filter(
                  body ->
                      folded.equals(SearchText.fold(names.getOrDefault(body.id(), "")))
                          || folded.equals(SearchText.fold(body.kind().name().replace('_', ' '))))
              .map(Body::id)
              .toList();
      if (some.isEmpty()) {
        throw new UserMistake("retis.meeting.mistake.body", "body", name);
      }
      found.addAll(some);
    }
    return found;
  }
}

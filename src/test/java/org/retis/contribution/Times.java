package org.retis.contribution;

import java.time.Instant;

/** Times that tests speak of. */
final class Times {

  /** All of it. */
  static final Span ALWAYS =
      new Span(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  private Times() {}

  static Instant at(String text) {
    return Instant.parse(text);
  }

  static Span span(String from, String until) {
    return new Span(at(from), at(until));
  }
}

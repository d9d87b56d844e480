package org.retis.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.store.SearchText;
import org.retis.web.UserMistake;

/** Reads what part of a register REST is asked for. */
final class RegisterFilters {

  private RegisterFilters() {}

  /** Which decisions. */
  static OutcomeFilter decisions(String q, String body, String status, String from, String to) {
    return DecisionSelection.of(status)
        .orElseThrow(() -> new UserMistake("retis.meeting.mistake.status", "status"))
        .of(all(q, body, "", from, to));
  }

  /** Which actions. */
  static OutcomeFilter actions(
      String q, String body, String show, String owner, String from, String to) {
    return ActionSelection.of(show)
        .orElseThrow(() -> new UserMistake("retis.meeting.mistake.show", "show"))
        .of(all(q, body, SearchText.fold(owner), from, to));
  }

  private static OutcomeFilter all(String q, String body, String owner, String from, String to) {
    return new OutcomeFilter(
        q,
        ids(body),
        List.of(),
        owner,
        false,
        false,
        DueFilter.ANY,
        day("from", from),
        day("to", to));
  }

  private static List<Integer> ids(String body) {
    List<Integer> ids = new ArrayList<>();
    for (String id : body.split(",")) {
      try {
        if (!id.isBlank()) {
          ids.add(Integer.valueOf(id.strip()));
        }
      } catch (NumberFormatException e) {
        throw new UserMistake("retis.meeting.mistake.body", "body", id);
      }
    }
    return ids;
  }

  private static @Nullable LocalDate day(String field, String written) {
    try {
      return written.isBlank() ? null : LocalDate.parse(written.strip());
    } catch (DateTimeException e) {
      throw new UserMistake("retis.meeting.mistake.day", field);
    }
  }

  /**
   * The order that a word stands for.
   *
   * @param word one of {@link OutcomeSort}, turned round with {@code -} before
   */
  static OutcomeSort sort(String word) {
    return OutcomeSort.of(word.startsWith("-") ? word.substring(1) : word)
        .orElseThrow(() -> new UserMistake("retis.meeting.mistake.sort", "sort"));
  }
}

package org.retis.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** Reads what the form of a preparation sends. */
final class PreparationInput {

  /** So many rows of the agenda are read. */
  static final int MOST_ROWS = Agenda.MOST + 10;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)].*");

  private final SettingsRequest request;

  PreparationInput(SettingsRequest request) {
    this.request = request;
  }

  /** A row of the agenda as typed. */
  record Typed(int row, int item, AgendaDraft draft) {}

  /** A number among the parameters, 0 when it isn't there. */
  int number(String name) {
    String typed = request.parameter(name);
    return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
  }

  /** The meeting as typed, without invitees and agenda. */
  MeetingDraft meeting(int bodyId) {
    return new MeetingDraft(
        bodyId,
        request.parameter("title"),
        request.parameter("date"),
        request.parameter("time"),
        request.parameter("zone"),
        minutes("minutes"),
        request.parameter("place"),
        request.parameter("link"),
        number("version"),
        null,
        null,
        null,
        request.parameter("key"));
  }

  /** The same with whom to invite and with the agenda. */
  MeetingDraft meeting(int bodyId, boolean everybody, String followUp) {
    MeetingDraft typed = meeting(bodyId);
    List<AgendaDraft> items = new ArrayList<>();
    List<Integer> carried = ids("carried");
    if (!carried.isEmpty()) {
      items.add(
          new AgendaDraft(
              followUp, AgendaKind.DISCUSSION.name(), "", null, List.of(), carried, null));
    }
    rows().forEach(row -> items.add(row.draft()));
    return new MeetingDraft(
        typed.bodyId(),
        typed.title(),
        typed.date(),
        typed.time(),
        typed.zone(),
        typed.minutes(),
        typed.place(),
        typed.link(),
        null,
        null,
        everybody ? null : ids("invited"),
        items,
        typed.key());
  }

  /** The agenda of a meeting that is there. */
  List<AgendaChange> changes() {
    return rows().stream().map(row -> new AgendaChange(row.item(), row.draft())).toList();
  }

  /** The last row of the agenda that held something, 0 if none did. */
  int lastRow() {
    List<Typed> rows = rows();
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).row();
  }

  /** The rows of the agenda that stand for an item, or in which something was typed. */
  List<Typed> rows() {
    List<Typed> rows = new ArrayList<>();
    for (int row = 1; row <= MOST_ROWS; row++) {
      boolean empty =
          number("item" + row) == 0
              && request.parameter("topic" + row).isEmpty()
              && request.parameter("presenter" + row).isEmpty()
              && request.parameter("minutes" + row).isEmpty()
              && request.parameter("documents" + row).isEmpty();
      if (!empty) {
        rows.add(new Typed(row, number("item" + row), draft(row)));
      }
    }
    return rows;
  }

  /** A mistake in one of the items, told at its row. */
  UserMistake atRow(UserMistake mistake, boolean carried) {
    Matcher item = ITEM.matcher(mistake.field().orElse(""));
    if (!item.matches()) {
      return mistake;
    }
    int index = Integer.parseInt(item.group(1)) - (carried ? 1 : 0);
    List<Typed> rows = rows();
    if (index < 0 || index >= rows.size()) {
      return mistake;
    }
    String row = "row" + rows.get(index).row();
    return mistake.kind() == UserMistake.Kind.CONFLICT
        ? UserMistake.conflict(mistake.key(), row, mistake.args())
        : new UserMistake(mistake.key(), row, mistake.args());
  }

  /** The boxes that were ticked. */
  List<Integer> ids(String name) {
    return request.parameters(name).stream()
        .filter(typed -> NUMBER.matcher(typed).matches())
        .map(Integer::valueOf)
        .toList();
  }

  private AgendaDraft draft(int row) {
    return new AgendaDraft(
        request.parameter("topic" + row),
        request.parameter("kind" + row),
        request.parameter("presenter" + row),
        minutes("minutes" + row),
        Arrays.asList(request.parameter("documents" + row).split("\\R")),
        null,
        number("version" + row));
  }

  private @Nullable Integer minutes(String name) {
    String typed = request.parameter(name);
    if (typed.isEmpty()) {
      return null;
    }
    if (NUMBER.matcher(typed).matches()) {
      return Integer.valueOf(typed);
    }
    // a number that is none is told like one that is too big
    return -1;
  }
}

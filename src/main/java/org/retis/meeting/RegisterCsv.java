package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.retis.web.CsvExport;
import org.retis.web.Formats;

/** Writes registers for spreadsheets. */
final class RegisterCsv {

  private final OutcomeKind kind;
  private final Formats formats;
  private final RegisterBodies bodies;

  RegisterCsv(OutcomeKind kind, Formats formats, RegisterBodies bodies) {
    this.kind = kind;
    this.formats = formats;
    this.bodies = bodies;
  }

  /** All of a selection, those on restricted pages that the viewer may view last. */
  CsvExport export(OpenRegister open, OutcomeFilter filter) {
    // what can't be answered must show before the first row
    RestrictedOutcomes restricted = open.restricted(filter, OutcomeSort.DAY, false);
    return new CsvExport(
        formats.text("retis.meeting." + kind.word() + "s.file", formats.today().toString()),
        header(),
        rows -> write(open, filter, restricted, rows));
  }

  private void write(
      OpenRegister open,
      OutcomeFilter filter,
      RestrictedOutcomes restricted,
      Consumer<List<String>> rows) {
    open.forEach(filter, outcome -> rows.accept(row(outcome)));
    restricted.rows().forEach(outcome -> rows.accept(row(outcome)));
  }

  private List<String> header() {
    List<String> own =
        kind == OutcomeKind.DECISION
            ? List.of("number", "decision", "body", "day", "state", "vote", "review")
            : List.of(
                "number", "action", "owner", "due", "state", "note", "changed", "body", "day");
    return Stream.concat(own.stream(), Stream.of("page", "access"))
        .map(key -> formats.text("retis.meeting.register.column." + key))
        .toList();
  }

  private List<String> row(Outcome outcome) {
    List<String> cells = new ArrayList<>();
    cells.add(outcome.code());
    cells.add(outcome.text());
    String due = outcome.dueOn().map(formats::date).orElse("");
    if (kind == OutcomeKind.DECISION) {
      cells.add(bodies.name(outcome));
      cells.add(formats.date(outcome.heldOn()));
      cells.add(formats.text(outcome.status().key()));
      cells.add(outcome.note());
      cells.add(due);
    } else {
      cells.add(outcome.owner().name());
      cells.add(due);
      cells.add(formats.text(outcome.progress().key()));
      cells.add(outcome.note());
      cells.add(outcome.changedAt() == null ? "" : formats.date(outcome.changedAt()));
      cells.add(bodies.name(outcome));
      cells.add(formats.date(outcome.heldOn()));
    }
    cells.add(outcome.place().pageTitle());
    cells.add(
        formats.text(
            outcome.place().restricted()
                ? "retis.meeting.register.access.some"
                : "retis.meeting.register.access.all"));
    return cells;
  }
}

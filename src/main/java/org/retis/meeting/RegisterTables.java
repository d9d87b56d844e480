package org.retis.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.network.NetworkContext;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.MacroLinks;

/** Draws entries of a register as a table. */
final class RegisterTables {

  /** What is longer is read in its page. */
  private static final int BRIEF = 300;

  private final NetworkContext network;
  private final Formats formats;
  private final MacroLinks links;
  private final RegisterRequest request;
  private final RegisterBodies bodies;
  private final OpenRegister open;

  RegisterTables(
      NetworkContext network, RegisterRequest request, RegisterBodies bodies, OpenRegister open) {
    this.network = network;
    this.formats = network.formats();
    this.links = network.macro().links().without(RegisterParameters.PAGE);
    this.request = request;
    this.bodies = bodies;
    this.open = open;
  }

  /**
   * Entries as a table; none for none.
   *
   * @param sortable whether its heads lead to other orders
   */
  List<RegisterTable> table(List<Outcome> entries, String caption, boolean sortable) {
    if (entries.isEmpty()) {
      return List.of();
    }
    boolean decision = request.kind() == OutcomeKind.DECISION;
    List<RegisterTable.Header> headers = new ArrayList<>();
    if (decision) {
      headers.add(header("number", OutcomeSort.NUMBER, sortable));
      headers.add(header("decision", null, sortable));
      headers.add(header("meeting", OutcomeSort.DAY, sortable));
      headers.add(header("state", OutcomeSort.STATE, sortable));
      headers.add(header("review", OutcomeSort.DUE, sortable));
    } else {
      headers.add(header("action", null, sortable));
      headers.add(header("owner", OutcomeSort.OWNER, sortable));
      headers.add(header("due", OutcomeSort.DUE, sortable));
      headers.add(header("state", OutcomeSort.STATE, sortable));
      headers.add(header("origin", OutcomeSort.DAY, sortable));
    }
    boolean changes =
        network.macro().interactive() && !decision && entries.stream().anyMatch(open::mayChange);
    if (changes) {
      headers.add(new RegisterTable.Header(text("change"), "", "", true));
    }
    List<RegisterTable.Row> rows =
        entries.stream().map(entry -> decision ? decision(entry) : action(entry, changes)).toList();
    return List.of(new RegisterTable(caption, headers, rows));
  }

  private RegisterTable.Header header(String key, @Nullable OutcomeSort sort, boolean sortable) {
    boolean sorted = sort == request.sort();
    boolean down = sort != null && sort.descends() != request.reversed();
    return new RegisterTable.Header(
        text(key),
        sort == null || !sortable ? "" : sortedBy(sort, sorted && !request.reversed()),
        sorted && sort != null ? (down ? "descending" : "ascending") : "",
        false);
  }

  private String sortedBy(OutcomeSort sort, boolean reverse) {
    MacroLinks by = links.with(RegisterParameters.ORDER, sort.word());
    return (reverse ? by.with(RegisterParameters.DOWN, true) : by.without(RegisterParameters.DOWN))
        .href();
  }

  private RegisterTable.Row decision(Outcome entry) {
    DecisionStatus status = entry.status();
    boolean live = status != DecisionStatus.REJECTED && status != DecisionStatus.REPLACED;
    return new RegisterTable.Row(
        cell("number", entry.code()).to(page(entry)).asNumber(),
        List.of(
            noted(cell("decision", brief(entry.text())), entry),
            meeting("meeting", entry),
            cell("state", formats.text(status.key())).marked(status.lozenge()),
            review(entry, live)),
        RegisterTable.Change.NONE);
  }

  private RegisterTable.Cell review(Outcome entry, boolean live) {
    RegisterTable.Cell cell =
        cell("review", entry.dueOn().map(formats::date).orElse("")).asNumber();
    boolean due = live && entry.dueOn().filter(open.today()::isAfter).isPresent();
    return due ? cell.alarmed("warn", formats.text("retis.meeting.decisions.status.review")) : cell;
  }

  private RegisterTable.Row action(Outcome entry, boolean changes) {
    List<RegisterTable.Cell> cells = new ArrayList<>();
    cells.add(owner(entry));
    cells.add(due(entry));
    ActionState state = entry.progress();
    cells.add(noted(cell("state", formats.text(state.key())).marked(state.lozenge()), entry));
    cells.add(cell("origin", entry.code()).to(page(entry)).asNumber().over(origin(entry), ""));
    return new RegisterTable.Row(
        cell("action", brief(entry.text())),
        cells,
        changes && open.mayChange(entry) ? change(entry) : RegisterTable.Change.NONE);
  }

  private RegisterTable.Cell owner(Outcome entry) {
    ActionOwner owner = entry.owner();
    if (owner.isNobody()) {
      return cell("owner", formats.text("retis.meeting.register.nobody"));
    }
    int id = owner.member().orElse(owner.name().hashCode());
    return cell("owner", owner.name()).faced(FaceView.of(id, owner.name(), null));
  }

  private RegisterTable.Cell due(Outcome entry) {
    if (entry.dueOn().isEmpty()) {
      return cell("due", "");
    }
    LocalDate day = entry.dueOn().get();
    RegisterTable.Cell cell = cell("due", formats.date(day)).asNumber();
    if (!entry.progress().isOpen()) {
      return cell;
    }
    return day.isBefore(open.today())
        ? cell.alarmed("bad", OutcomeViews.late(formats, day))
        : cell.over(formats.relative(day), "");
  }

  private RegisterTable.Cell meeting(String key, Outcome entry) {
    String body = bodies.name(entry);
    String day = formats.date(entry.heldOn());
    return body.isEmpty()
        ? cell(key, brief(entry.place().pageTitle())).to(page(entry)).over(day, "")
        : cell(key, body).over(day, page(entry));
  }

  private String origin(Outcome entry) {
    String body = bodies.name(entry);
    return formats.text(
        "retis.meeting.register.origin",
        body.isEmpty() ? brief(entry.place().pageTitle()) : body,
        formats.date(entry.heldOn()));
  }

  private static RegisterTable.Cell noted(RegisterTable.Cell cell, Outcome entry) {
    return entry.note().isEmpty() ? cell : cell.over(brief(entry.note()), "");
  }

  private RegisterTable.Change change(Outcome entry) {
    String address =
        "/rest/retis/1.0/networks/" + entry.networkId() + "/actions/" + entry.id() + "/state";
    List<RegisterTable.State> states = new ArrayList<>();
    for (ActionState state : ActionState.values()) {
      states.add(
          new RegisterTable.State(
              state.word(), formats.text(state.key()), state == entry.progress()));
    }
    return new RegisterTable.Change(
        true,
        network.address(address),
        Integer.toString(entry.revision()),
        network.macro().id() + "-" + entry.id(),
        entry.progress().isOpen(),
        formats.text("retis.meeting.action.finish"),
        formats.text("retis.meeting.action.about", brief(entry.text())),
        formats.text("retis.meeting.action.more"),
        formats.text("retis.meeting.register.state"),
        states,
        formats.text("retis.meeting.action.note"),
        formats.text("retis.meeting.action.save"),
        formats.text("retis.meeting.action.failed"));
  }

  private String page(Outcome entry) {
    return network.address(entry.place().path());
  }

  private RegisterTable.Cell cell(String key, String text) {
    return RegisterTable.Cell.of(text(key), text);
  }

  private String text(String key) {
    return formats.text("retis.meeting.register.column." + key);
  }

  static String brief(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= BRIEF ? text : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "\u2026";
  }
}

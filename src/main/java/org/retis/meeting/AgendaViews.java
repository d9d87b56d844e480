package org.retis.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkContext;
import org.retis.network.Roster;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/** Puts together what {@code retis-agenda} shows. */
public final class AgendaViews {

  private final Agenda agenda;
  private final Preparation preparation;
  private final Roster roster;

  AgendaViews(Agenda agenda, Preparation preparation, Roster roster) {
    this.agenda = agenda;
    this.preparation = preparation;
    this.roster = roster;
  }

  /** The agenda of a meeting for who looks at its page. */
  AgendaView of(NetworkContext context, Meeting meeting) {
    Formats formats = context.formats();
    Viewer viewer = context.macro().viewer();
    List<AgendaItem> items = agenda.items(meeting);
    Map<Integer, Member> people =
        roster.byIds(
            viewer,
            context.network(),
            items.stream().map(AgendaItem::memberId).filter(Objects::nonNull).toList());
    Map<Integer, String> carried = carried(viewer, context.network(), formats, items);
    boolean may = context.offersSettings();
    MeetingNames names =
        may
            ? MeetingNames.of(roster, viewer, context.network(), context.macro().id() + "-names")
            : MeetingNames.NONE;
    List<AgendaView.Item> rows = new ArrayList<>();
    Instant begin = meeting.start();
    for (AgendaItem item : items) {
      rows.add(
          row(context, meeting, item, begin, rows.size(), items.size(), people, carried, names));
      begin = begin.plus(Duration.ofMinutes(item.minutes()));
    }
    int sum = items.stream().mapToInt(AgendaItem::minutes).sum();
    return new AgendaView(
        context.heading("retis.meeting.agenda.title"),
        MeetingTexts.line(formats, meeting, viewer.zone()),
        links(context, meeting, may),
        messages(formats, meeting, sum),
        columns(formats),
        rows,
        total(formats, meeting, items, sum),
        items.isEmpty() ? formats.text("retis.meeting.agenda.empty") : "",
        formats.text("retis.meeting.agenda.add"),
        may && items.size() < Agenda.MOST ? List.of(add(context, meeting, names)) : List.of(),
        may && mayChangeState(meeting, formats) ? List.of(state(context, meeting)) : List.of(),
        names);
  }

  /** What has taken place can't be called off any more. */
  private static boolean mayChangeState(Meeting meeting, Formats formats) {
    return meeting.isCancelled() || meeting.end().isAfter(formats.now());
  }

  /** Calls the meeting off, or takes that back. */
  private static MeetingForm state(NetworkContext context, Meeting meeting) {
    Formats formats = context.formats();
    boolean off = meeting.isCancelled();
    MeetingState wanted = off ? MeetingState.PLANNED : MeetingState.CANCELLED;
    MeetingForm form =
        new MeetingForm(
            context.address(MeetingPaths.rest(context.network(), meeting.id()) + "/state"),
            "PUT",
            List.of(
                MeetingField.hidden("state", wanted.name(), ""),
                MeetingField.hidden("version", meeting.version(), "number")),
            formats.text(off ? "retis.meeting.uncancel" : "retis.meeting.cancel"),
            "",
            false,
            formats.text("retis.meeting.failed"),
            "");
    return off ? form : form.asking(formats.text("retis.meeting.cancel.ask", meeting.title()));
  }

  private static AgendaView.Columns columns(Formats formats) {
    return new AgendaView.Columns(
        formats.text("retis.meeting.field.time"),
        formats.text("retis.meeting.field.topic"),
        formats.text("retis.meeting.field.kind"),
        formats.text("retis.meeting.field.presenter"),
        formats.text("retis.meeting.field.minutes"));
  }

  private static List<LinkView> links(NetworkContext context, Meeting meeting, boolean may) {
    Formats formats = context.formats();
    List<LinkView> links = new ArrayList<>();
    if (!meeting.link().isEmpty()) {
      links.add(LinkView.to(formats.text("retis.meeting.join"), meeting.link()));
    }
    if (may) {
      links.add(
          LinkView.to(
              formats.text("retis.meeting.change"),
              context.address(MeetingPaths.prepare(context.network(), meeting.id()))));
    }
    return links;
  }

  /** What the meeting's readers must know before the items. */
  static List<MessageView> messages(Formats formats, Meeting meeting, int sum) {
    List<MessageView> messages = new ArrayList<>();
    if (meeting.isCancelled()) {
      messages.add(MessageView.warning("", formats.text("retis.meeting.cancelled")));
    }
    if (meeting.minutes() > 0 && sum > meeting.minutes()) {
      messages.add(
          MessageView.warning(
              "",
              formats.text(
                  "retis.meeting.agenda.over",
                  MeetingTexts.length(formats, sum),
                  MeetingTexts.length(formats, meeting.minutes()),
                  MeetingTexts.length(formats, sum - meeting.minutes()))));
    }
    return messages;
  }

  /** How long the items take together, and what isn't known of it. */
  static String total(Formats formats, Meeting meeting, List<AgendaItem> items, int sum) {
    if (sum == 0) {
      return "";
    }
    String end = MeetingTexts.time(meeting, meeting.start().plus(Duration.ofMinutes(sum)));
    String total =
        formats.text("retis.meeting.agenda.total", MeetingTexts.length(formats, sum), end);
    long open = items.stream().filter(item -> item.minutes() == 0).count();
    return open == 0 ? total : total + " " + formats.plural("retis.meeting.agenda.untimed", open);
  }

  private AgendaView.Item row(
      NetworkContext context,
      Meeting meeting,
      AgendaItem item,
      Instant begin,
      int index,
      int count,
      Map<Integer, Member> people,
      Map<Integer, String> carried,
      MeetingNames names) {
    Formats formats = context.formats();
    String time = MeetingTexts.time(meeting, begin);
    String kind = formats.text(item.kind().key());
    String presenter = presenter(item, people);
    String minutes = item.minutes() == 0 ? "" : MeetingTexts.length(formats, item.minutes());
    List<String> line = new ArrayList<>(List.of(time, kind));
    line.addAll(List.of(presenter, minutes).stream().filter(part -> !part.isEmpty()).toList());
    boolean may = context.offersSettings();
    return new AgendaView.Item(
        formats.number(index + 1L),
        item.topic(),
        time,
        kind,
        presenter,
        minutes,
        String.join(", ", line),
        item.documents().stream().map(AgendaViews::document).toList(),
        item.actions().stream().map(carried::get).filter(Objects::nonNull).toList(),
        may ? formats.text("retis.meeting.agenda.edit") : "",
        item.topic(),
        may ? forms(context, meeting, item, presenter, index, count, names) : List.of());
  }

  static String presenter(AgendaItem item, Map<Integer, Member> people) {
    Member member = item.memberId() == null ? null : people.get(item.memberId());
    return member == null ? item.presenter() : member.name();
  }

  /** A line of the documents: a name and an address, or one of these. */
  static AgendaView.Document document(String line) {
    int gap = line.lastIndexOf(' ');
    String last = line.substring(gap + 1);
    if (!MeetingRules.isWebAddress(last)) {
      return new AgendaView.Document(line, "");
    }
    return new AgendaView.Document(gap < 0 ? last : line.substring(0, gap), last);
  }

  private Map<Integer, String> carried(
      Viewer viewer, Network network, Formats formats, List<AgendaItem> items) {
    List<Integer> ids = items.stream().flatMap(item -> item.actions().stream()).distinct().toList();
    Map<Integer, String> told = new HashMap<>();
    for (OpenAction action : preparation.actions(viewer, network, ids)) {
      told.put(action.id(), PreparationPages.told(formats, action));
    }
    return told;
  }

  private static List<MeetingForm> forms(
      NetworkContext context,
      Meeting meeting,
      AgendaItem item,
      String presenter,
      int index,
      int count,
      MeetingNames names) {
    String path = path(context, meeting) + "/" + item.id();
    List<MeetingForm> forms = new ArrayList<>();
    List<MeetingField> fields = new ArrayList<>(fields(context.formats(), item, presenter, names));
    fields.add(MeetingField.hidden("version", item.version(), "number"));
    forms.add(form(context, path, "PUT", fields, "save", item.topic()));
    if (index > 0) {
      forms.add(form(context, path + "/move", "POST", List.of(by(-1)), "up", item.topic()));
    }
    if (index < count - 1) {
      forms.add(form(context, path + "/move", "POST", List.of(by(1)), "down", item.topic()));
    }
    String removal = path + "?version=" + item.version();
    forms.add(form(context, removal, "DELETE", List.of(), "remove", item.topic()));
    return forms;
  }

  private static MeetingField by(int places) {
    return MeetingField.hidden("by", places, "number");
  }

  private static MeetingForm add(NetworkContext context, Meeting meeting, MeetingNames names) {
    AgendaItem none =
        new AgendaItem(0, 0, 0, "", AgendaKind.INFORMATION, null, "", 0, List.of(), List.of(), 0);
    return form(
        context,
        path(context, meeting),
        "POST",
        fields(context.formats(), none, "", names),
        "append",
        "");
  }

  private static String path(NetworkContext context, Meeting meeting) {
    return context.address(MeetingPaths.rest(context.network(), meeting.id()) + "/agenda");
  }

  private static List<MeetingField> fields(
      Formats formats, AgendaItem item, String presenter, MeetingNames names) {
    List<FieldView.Option> kinds =
        Arrays.stream(AgendaKind.values())
            .map(
                kind ->
                    new FieldView.Option(
                        kind.name(), formats.text(kind.key()), kind == item.kind()))
            .toList();
    return List.of(
        MeetingField.needed(
            "text", "topic", formats.text("retis.meeting.field.topic"), item.topic()),
        MeetingField.choice("kind", formats.text("retis.meeting.field.kind"), kinds),
        MeetingField.text("presenter", formats.text("retis.meeting.field.presenter"), presenter)
            .offering(names),
        MeetingField.number("minutes", formats.text("retis.meeting.field.minutes"), item.minutes()),
        MeetingField.lines(
            "documents", formats.text("retis.meeting.field.documents"), item.documents()));
  }

  private static MeetingForm form(
      NetworkContext context,
      String action,
      String method,
      List<MeetingField> fields,
      String word,
      String spoken) {
    Formats formats = context.formats();
    return new MeetingForm(
        action,
        method,
        fields,
        formats.text("retis.meeting.agenda." + word),
        spoken,
        "PUT".equals(method),
        formats.text("retis.meeting.failed"),
        "");
  }
}

package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.retis.network.Bodies;
import org.retis.network.Body;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.network.SettingsPaths;
import org.retis.store.PageRequest;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.MessageOnly;
import org.retis.web.MessageView;
import org.retis.web.PageToCreate;
import org.retis.web.SettingsRequest;

/** Puts together the screens on which a meeting is prepared. */
public final class PreparationViews {

  private static final int EMPTY_ROWS = 4;
  private static final int SOON = 20;
  private static final String NAMES = "retis-names";

  private final Meetings meetings;
  private final Preparation preparation;
  private final Agenda agenda;
  private final Bodies bodies;
  private final Roster roster;

  PreparationViews(
      Meetings meetings, Preparation preparation, Agenda agenda, Bodies bodies, Roster roster) {
    this.meetings = meetings;
    this.preparation = preparation;
    this.agenda = agenda;
    this.bodies = bodies;
    this.roster = roster;
  }

  /** First: which body meets, or which meeting to go on with. */
  PreparationView choice(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<Body> all = bodies.list(request.viewer(), network);
    String base = request.contextPath();
    if (all.isEmpty()) {
      return new PreparationView(
          List.of(),
          formats.text("retis.meeting.none.bodies"),
          "",
          List.of(),
          List.of(
              LinkView.primary(
                  formats.text("retis.meeting.none.bodies.link"),
                  base + SettingsPaths.bodies(network))),
          List.of());
    }
    String parent = request.parameter("parent");
    String below = parent.matches("\\d{1,18}") ? "&parent=" + parent : "";
    List<LinkView> links = new ArrayList<>();
    for (Body body : all) {
      String href = base + MeetingPaths.prepare(network) + below + "&body=" + body.id();
      links.add(LinkView.to(MeetingTexts.name(formats, body), href));
    }
    for (Meeting meeting :
        meetings
            .list(request.viewer(), network, List.of(), true, new PageRequest(1, SOON))
            .rows()) {
      String href = base + MeetingPaths.prepare(network, meeting.id()) + below;
      links.add(LinkView.to(formats.text("retis.meeting.prepare.go", meeting.title()), href));
    }
    return new PreparationView(
        List.of(), formats.text("retis.meeting.prepare.choose"), "", List.of(), links, List.of());
  }

  /** Second: the form for a new meeting of a body. */
  PreparationView fresh(SettingsRequest request, Network network, Body body) {
    Formats formats = request.formats();
    List<PreparationView.Choices> lists = new ArrayList<>();
    lists.add(invitees(request, network, body));
    List<OpenAction> carried = preparation.carried(request.viewer(), network, body.id());
    if (!carried.isEmpty()) {
      lists.add(carried(request, carried));
    }
    PreparationView.Sheet sheet =
        new PreparationView.Sheet(
            request.form(),
            PreparationForms.fields(request, null),
            List.of(PreparationForms.key(request)),
            lists,
            formats.text("retis.meeting.agenda.title"),
            formats.text("retis.meeting.prepare.rows"),
            PreparationForms.columns(formats),
            PreparationForms.typedRows(request, EMPTY_ROWS + 2),
            formats.text("retis.meeting.prepare.submit"),
            MeetingNames.of(roster, request.viewer(), network, NAMES));
    return new PreparationView(
        notices(request, List.of()),
        MeetingTexts.name(formats, body),
        "",
        List.of(),
        List.of(),
        List.of(sheet));
  }

  /** Third: the meeting, its agenda and its page. */
  PreparationView prepared(SettingsRequest request, Network network, Meeting meeting) {
    Formats formats = request.formats();
    List<AgendaItem> items = agenda.items(meeting);
    int sum = items.stream().mapToInt(AgendaItem::minutes).sum();
    String base = request.contextPath();
    boolean open = meetings.mayOpen(request.viewer(), meeting);
    List<LinkView> links =
        open
            ? List.of(
                LinkView.primary(
                    formats.text("retis.meeting.copy.link"),
                    base + MeetingPaths.page(meeting.page().orElse(0L))))
            : List.of();
    return new PreparationView(
        notices(request, AgendaViews.messages(formats, meeting, sum)),
        formats.text(
            "retis.meeting.prepare.line",
            meeting.number(),
            MeetingTexts.line(formats, meeting, request.viewer().zone())),
        AgendaViews.total(formats, meeting, items, sum),
        open ? List.of() : List.of(page(request, network, meeting)),
        links,
        List.of(sheet(request, network, meeting, items)));
  }

  private PreparationView.Sheet sheet(
      SettingsRequest request, Network network, Meeting meeting, List<AgendaItem> items) {
    Formats formats = request.formats();
    String version = request.typed("version", String.valueOf(meeting.version()));
    return new PreparationView.Sheet(
        request.form(),
        PreparationForms.fields(request, meeting),
        List.of(new HiddenField("version", version), PreparationForms.key(request)),
        List.of(),
        formats.text("retis.meeting.agenda.title"),
        formats.text("retis.meeting.prepare.rows.more"),
        PreparationForms.columns(formats),
        rows(request, network, items),
        formats.text("retis.meeting.agenda.save"),
        MeetingNames.of(roster, request.viewer(), network, NAMES));
  }

  private List<PreparationView.Row> rows(
      SettingsRequest request, Network network, List<AgendaItem> items) {
    if (request.isSent()) {
      int last = new PreparationInput(request).lastRow();
      return PreparationForms.typedRows(
          request, Math.min(PreparationInput.MOST_ROWS, last + EMPTY_ROWS));
    }
    Map<Integer, Member> people =
        roster.byIds(
            request.viewer(),
            network,
            items.stream().map(AgendaItem::memberId).filter(Objects::nonNull).toList());
    List<PreparationView.Row> rows = new ArrayList<>();
    for (AgendaItem item : items) {
      rows.add(
          PreparationForms.row(
              request, rows.size() + 1, item, AgendaViews.presenter(item, people)));
    }
    for (int more = 0; more < EMPTY_ROWS && rows.size() < Agenda.MOST; more++) {
      rows.add(PreparationForms.row(request, rows.size() + 1, null, ""));
    }
    return rows;
  }

  private static PageToCreate page(SettingsRequest request, Network network, Meeting meeting) {
    Formats formats = request.formats();
    String base = request.contextPath();
    String rest = base + MeetingPaths.rest(network, meeting.id());
    String parent = request.parameter("parent");
    return new PageToCreate(
        rest + "/minutes",
        base + "/rest/api/content",
        network.homeSpaceKey(),
        parent.matches("\\d{1,18}") ? parent : "",
        meeting.title(),
        formats.text("retis.meeting.prepare.page.title"),
        formats.text("retis.meeting.prepare.page.submit"),
        formats.text("retis.meeting.prepare.page.working"),
        formats.text("retis.meeting.prepare.page.failed"),
        rest + "/page",
        base + MeetingPaths.page(0).replaceAll("0$", ""));
  }

  private static List<MessageOnly> notices(SettingsRequest request, List<MessageView> minded) {
    Formats formats = request.formats();
    Stream<MessageView> done =
        !request.isSent() && request.parameter("done").equals("saved")
            ? Stream.of(MessageView.success(formats.text("retis.meeting.prepare.saved")))
            : Stream.of();
    return Stream.of(
            done,
            request.messages(formats.text("retis.meeting.prepare.not-saved")).stream(),
            minded.stream())
        .flatMap(all -> all)
        .map(MessageOnly::new)
        .toList();
  }

  private PreparationView.Choices invitees(SettingsRequest request, Network network, Body body) {
    Formats formats = request.formats();
    List<Member> invited = preparation.invitees(request.viewer(), network, body.id());
    String legend = formats.plural("retis.meeting.prepare.invitees", invited.size());
    if (body.kind().isEverybody() || invited.size() > PageRequest.MAX_SIZE) {
      String note = formats.text("retis.meeting.prepare.invitees.all");
      return new PreparationView.Choices(legend, note, "invited", List.of());
    }
    List<Integer> ticked = new PreparationInput(request).ids("invited");
    List<FieldView.Option> options =
        invited.stream()
            .map(
                member ->
                    new FieldView.Option(
                        String.valueOf(member.id()),
                        member.name(),
                        !request.isSent() || ticked.contains(member.id())))
            .toList();
    String note = invited.isEmpty() ? formats.text("retis.meeting.prepare.invitees.none") : "";
    return new PreparationView.Choices(legend, note, "invited", options);
  }

  private static PreparationView.Choices carried(
      SettingsRequest request, List<OpenAction> actions) {
    Formats formats = request.formats();
    List<Integer> ticked = new PreparationInput(request).ids("carried");
    List<FieldView.Option> options =
        actions.stream()
            .map(
                action ->
                    new FieldView.Option(
                        String.valueOf(action.id()),
                        PreparationPages.told(formats, action),
                        !request.isSent() || ticked.contains(action.id())))
            .toList();
    return new PreparationView.Choices(
        formats.plural("retis.meeting.prepare.carried", actions.size()), "", "carried", options);
  }
}

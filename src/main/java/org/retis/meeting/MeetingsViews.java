package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.Viewer;
import org.retis.network.Bodies;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroParameter;
import org.retis.web.PagingView;

/** Puts together what {@code retis-meetings} shows. */
public final class MeetingsViews {

  // settings
  static final MacroParameter<List<String>> BODY = MacroParameter.list("body");
  static final MacroParameter<String> SHOW =
      MacroParameter.choice("show", "all", "all", "coming", "past");
  static final MacroParameter<Integer> LIMIT =
      MacroParameter.whole("limit", 10, 1, PageRequest.MAX_SIZE);

  // fields
  static final MacroParameter<Integer> COMING =
      MacroParameter.whole("coming", 1, 1, 1_000_000).called("retis.meeting.register.page");
  static final MacroParameter<Integer> PAST =
      MacroParameter.whole("past", 1, 1, 1_000_000).called("retis.meeting.register.page");

  private final Meetings meetings;
  private final Bodies bodies;

  MeetingsViews(Meetings meetings, Bodies bodies) {
    this.meetings = meetings;
    this.bodies = bodies;
  }

  /** The meetings for who looks at the page. */
  MeetingsView of(NetworkContext context) {
    Formats formats = context.formats();
    List<Integer> wanted = bodies(context);
    String show = context.macro().settings().get(SHOW);
    List<MeetingsView.Part> parts = new ArrayList<>();
    if (!show.equals("past")) {
      parts.add(part(context, wanted, true));
    }
    if (!show.equals("coming")) {
      parts.add(part(context, wanted, false));
    }
    List<LinkView> links =
        context.offersSettings()
            ? List.of(
                LinkView.to(
                    formats.text("retis.meeting.prepare"),
                    context.address(MeetingPaths.prepare(context.network()))))
            : List.of();
    return new MeetingsView(context.heading("retis.meeting.title"), links, parts);
  }

  private List<Integer> bodies(NetworkContext context) {
    List<String> named = context.macro().settings().get(BODY);
    return named.isEmpty()
        ? List.of()
        : new RegisterBodies(
                bodies.list(context.macro().viewer(), context.network()), context.formats())
            .named(named);
  }

  private MeetingsView.Part part(NetworkContext context, List<Integer> wanted, boolean coming) {
    Formats formats = context.formats();
    MacroParameter<Integer> field = coming ? COMING : PAST;
    PageRequest request =
        new PageRequest(context.macro().fields().get(field), context.macro().settings().get(LIMIT));
    Page<Meeting> page =
        meetings.list(context.macro().viewer(), context.network(), wanted, coming, request);
    String word = coming ? "coming" : "past";
    return new MeetingsView.Part(
        formats.plural("retis.meeting.list." + word, page.total()),
        new MeetingsView.Columns(
            formats.text("retis.meeting.list.title"),
            formats.text("retis.meeting.field.date"),
            formats.text("retis.meeting.field.place"),
            formats.text("retis.meeting.list.number")),
        page.rows().stream().map(meeting -> row(context, meeting)).toList(),
        formats.text("retis.meeting.list." + word + ".none"),
        PagingView.of(page, formats, number -> context.macro().links().with(field, number).href()));
  }

  private MeetingsView.Row row(NetworkContext context, Meeting meeting) {
    Formats formats = context.formats();
    Viewer viewer = context.macro().viewer();
    boolean open = meetings.mayOpen(viewer, meeting);
    boolean all =
        (meeting.pageId() != null && meeting.pageThere())
            ? open
            : context.circle() == Circle.COORDINATOR;
    return new MeetingsView.Row(
        meeting.title(),
        open ? context.address(MeetingPaths.page(meeting.page().orElse(0L))) : "",
        meeting.isCancelled() ? formats.text("retis.meeting.list.off") : "",
        MeetingTexts.day(formats, meeting),
        MeetingTexts.hours(formats, meeting, viewer.zone()),
        all ? meeting.place() : "",
        formats.text("retis.meeting.join"),
        all && !meeting.isCancelled() ? meeting.link() : "",
        meeting.number());
  }
}

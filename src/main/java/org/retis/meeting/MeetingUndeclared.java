package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.Viewer;
import org.retis.network.Body;
import org.retis.network.NetworkContext;
import org.retis.network.SettingsPaths;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/** Tells in place of a macro that the page isn't a meeting's minutes, and how to make it so. */
final class MeetingUndeclared {

  /** Which macro tells it; only the agenda offers the form, as both stand on one page. */
  enum Kind {
    AGENDA("retis.meeting.agenda.none.title"),
    ATTENDANCE("retis.meeting.attendance.none.title");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private final MeetingMacroSupport support;
  private final NetworkContext context;
  private final Kind kind;
  private final Formats formats;

  MeetingUndeclared(MeetingMacroSupport support, NetworkContext context, Kind kind) {
    this.support = support;
    this.context = context;
    this.kind = kind;
    this.formats = context.formats();
  }

  /** For a page that belongs to no meeting. */
  MeetingUndeclaredView view() {
    String title = formats.text(kind.title);
    if (!context.offersSettings()) {
      return only(MessageView.info(title, formats.text("retis.meeting.none.ask")));
    }
    List<Body> bodies = support.bodies().list(context.macro().viewer(), context.network());
    if (bodies.isEmpty()) {
      return only(
          MessageView.info(title, formats.text("retis.meeting.none.bodies"))
              .withLinks(
                  LinkView.primary(
                      formats.text("retis.meeting.none.bodies.link"),
                      context.address(SettingsPaths.bodies(context.network())))));
    }
    if (kind == Kind.ATTENDANCE) {
      return only(
          MessageView.info(title, formats.text("retis.meeting.attendance.none.may"))
              .withLinks(
                  LinkView.to(
                      formats.text("retis.meeting.prepare"),
                      context.address(
                          MeetingPaths.prepareBelow(
                              context.network(), context.macro().call().contentId())))));
    }
    return new MeetingUndeclaredView(
        MessageView.info(title, formats.text("retis.meeting.none.may"))
            .withLinks(
                LinkView.to(
                    formats.text("retis.meeting.prepare"),
                    context.address(
                        MeetingPaths.prepareBelow(
                            context.network(), context.macro().call().contentId())))),
        formats.text("retis.meeting.declare"),
        List.of(declare(bodies)));
  }

  /** For a page whose macro names another meeting than the page's. */
  MeetingUndeclaredView of(Meeting meeting) {
    Viewer viewer = context.macro().viewer();
    if (support.meetings().mayOpen(viewer, meeting)) {
      String href = context.address(MeetingPaths.page(meeting.page().orElse(0L)));
      MessageView message =
          MessageView.info(
              formats.text("retis.meeting.copy.title"),
              formats.text("retis.meeting.copy", meeting.title()));
      return only(
          context.macro().interactive()
              ? message.withLinks(LinkView.to(formats.text("retis.meeting.copy.link"), href))
              : message);
    }
    if (meeting.pageId() == null && context.offersSettings()) {
      return new MeetingUndeclaredView(
          MessageView.info(
              formats.text("retis.meeting.unlinked.title"),
              formats.text("retis.meeting.unlinked", meeting.title())),
          formats.text("retis.meeting.unlinked.link"),
          List.of(link(meeting)));
    }
    return view();
  }

  private static MeetingUndeclaredView only(MessageView message) {
    return new MeetingUndeclaredView(message, "", List.of());
  }

  private MeetingForm link(Meeting meeting) {
    return form(
        MeetingPaths.rest(context.network(), meeting.id()) + "/page",
        "PUT",
        "retis.meeting.unlinked.link",
        List.of(page()));
  }

  private MeetingForm declare(List<Body> bodies) {
    List<FieldView.Option> options = new ArrayList<>();
    for (Body body : bodies) {
      options.add(
          new FieldView.Option(
              String.valueOf(body.id()), MeetingTexts.name(formats, body), options.isEmpty()));
    }
    return form(
        MeetingPaths.rest(context.network()),
        "POST",
        "retis.meeting.declare.submit",
        List.of(
            MeetingField.numbers("bodyId", formats.text("retis.meeting.field.body"), options),
            MeetingField.needed(
                "date",
                "date",
                formats.text("retis.meeting.field.date"),
                formats.today().toString()),
            MeetingField.needed("time", "time", formats.text("retis.meeting.field.time"), "09:00"),
            MeetingField.number("minutes", formats.text("retis.meeting.field.length"), 0),
            MeetingField.text("place", formats.text("retis.meeting.field.place"), ""),
            page()));
  }

  private MeetingField page() {
    return MeetingField.hidden("pageId", context.macro().call().contentId(), "number");
  }

  private MeetingForm form(String path, String method, String submit, List<MeetingField> fields) {
    return new MeetingForm(
        context.address(path),
        method,
        fields,
        formats.text(submit),
        "",
        true,
        formats.text("retis.meeting.failed"),
        "");
  }
}

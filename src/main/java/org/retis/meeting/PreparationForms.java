package org.retis.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.HiddenField;
import org.retis.web.SettingsRequest;

/** The controls of the form on which a meeting is prepared. */
final class PreparationForms {

  private PreparationForms() {}

  static List<FieldView> fields(SettingsRequest request, @Nullable Meeting meeting) {
    Formats formats = request.formats();
    String zone = (meeting == null ? request.viewer().zone() : meeting.zone()).getId();
    int minutes = meeting == null ? 0 : meeting.minutes();
    FieldView title =
        field(request, "text", "title", "title", meeting == null ? "" : meeting.title());
    return List.of(
        meeting == null ? title.helped(formats.text("retis.meeting.field.title.help")) : title,
        field(request, "date", "date", "date", meeting == null ? "" : meeting.day().toString())
            .required(formats),
        field(
                request,
                "time",
                "time",
                "time",
                meeting == null ? "" : MeetingTexts.time(meeting, meeting.start()))
            .required(formats),
        field(request, "number", "minutes", "length", minutes == 0 ? "" : String.valueOf(minutes)),
        field(request, "text", "place", "place", meeting == null ? "" : meeting.place()),
        field(request, "url", "link", "link", meeting == null ? "" : meeting.link()),
        field(request, "text", "zone", "zone", zone));
  }

  private static FieldView field(
      SettingsRequest request, String type, String name, String label, String stored) {
    return FieldView.ofType(
            type,
            name,
            request.formats().text("retis.meeting.field." + label),
            request.typed(name, stored))
        .mistaken(request.errorOf(name));
  }

  /** The key by which a form that is sent twice acts once. */
  static HiddenField key(SettingsRequest request) {
    return new HiddenField("key", request.typed("key", UUID.randomUUID().toString()));
  }

  /** Rows as they were typed: what is kept may stand in another order by now. */
  static List<PreparationView.Row> typedRows(SettingsRequest request, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(row -> row(request, row, null, "")).toList();
  }

  static PreparationView.Columns columns(Formats formats) {
    return new PreparationView.Columns(
        formats.text("retis.meeting.field.topic"),
        formats.text("retis.meeting.field.kind"),
        formats.text("retis.meeting.field.presenter"),
        formats.text("retis.meeting.field.minutes"),
        formats.text("retis.meeting.field.documents"));
  }

  static PreparationView.Row row(
      SettingsRequest request, int number, @Nullable AgendaItem item, String presenter) {
    Formats formats = request.formats();
    int minutes = item == null ? 0 : item.minutes();
    AgendaKind stored = item == null ? AgendaKind.INFORMATION : item.kind();
    String chosen = request.typed("kind" + number, stored.name());
    List<FieldView.Option> kinds =
        Arrays.stream(AgendaKind.values())
            .map(
                kind ->
                    new FieldView.Option(
                        kind.name(), formats.text(kind.key()), kind.name().equals(chosen)))
            .toList();
    return new PreparationView.Row(
        String.valueOf(number),
        formats.text("retis.meeting.prepare.row", number),
        request.typed("item" + number, item == null ? "" : String.valueOf(item.id())),
        request.typed("version" + number, item == null ? "" : String.valueOf(item.version())),
        request.typed("topic" + number, item == null ? "" : item.topic()),
        kinds,
        request.typed("presenter" + number, presenter),
        request.typed("minutes" + number, minutes == 0 ? "" : String.valueOf(minutes)),
        request.typed(
            "documents" + number, item == null ? "" : String.join("\n", item.documents())),
        request.errorOf("row" + number));
  }
}

package org.retis.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Bodies;
import org.retis.network.Body;
import org.retis.network.Input;
import org.retis.network.Network;
import org.retis.web.Formats;
import org.retis.web.FormatsFactory;
import org.retis.web.UserMistake;

/** Checks what was typed about a meeting, and brings it into the form in which it is kept. */
final class MeetingRules {

  /** A day has so many minutes; nothing here lasts longer. */
  static final int MOST_MINUTES = 1_440;

  private static final int TITLE = 200;
  private static final int PLACE = 255;
  private static final int LINK = 2_000;
  private static final int WORD = 40;

  /** Letters' case doesn't matter in a scheme; only ASCII's letters are meant. */
  private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

  private final Bodies bodies;
  private final FormatsFactory formats;

  MeetingRules(Bodies bodies, FormatsFactory formats) {
    this.bodies = bodies;
    this.formats = formats;
  }

  /** A new meeting as typed, without id and ordinal. */
  Meeting fresh(Viewer viewer, Network network, MeetingDraft draft) {
    return check(
        viewer,
        network,
        draft,
        new Meeting(
            0,
            network.id(),
            0,
            "",
            0,
            0,
            "",
            Instant.EPOCH,
            viewer.zone(),
            0,
            "",
            "",
            null,
            false,
            MeetingState.PLANNED,
            0));
  }

  /** A meeting with what was typed; its ordinal is still the old one. */
  Meeting check(Viewer viewer, Network network, MeetingDraft draft, Meeting old) {
    Body body = body(viewer, network, draft.bodyId());
    ZoneId zone = zone(draft.zone(), old.zone());
    ZonedDateTime start = ZonedDateTime.of(date(draft.date()), time(draft.time()), zone);
    String title = Input.line("title", draft.title(), TITLE);
    return new Meeting(
        old.id(),
        network.id(),
        body.id(),
        body.id() == old.bodyId() ? old.code() : MeetingCode.of(body),
        start.getYear(),
        old.ordinal(),
        title.isEmpty() ? title(formats.forViewer(viewer), body, start.toLocalDate()) : title,
        start.toInstant(),
        zone,
        minutes(draft.minutes()),
        Input.line("place", draft.place(), PLACE),
        link("link", draft.link()),
        old.pageId(),
        old.pageThere(),
        old.state(),
        draft.version() == null ? old.version() : draft.version());
  }

  /** What a meeting is called where nobody chose a title. */
  static String title(Formats formats, Body body, LocalDate day) {
    return formats.text(
        "retis.meeting.title.ordinary", MeetingTexts.name(formats, body), formats.date(day));
  }

  /** A length in minutes, 0 where none was typed. */
  static int minutes(@Nullable Integer typed) {
    if (typed == null) {
      return 0;
    }
    if (typed < 0 || typed > MOST_MINUTES) {
      throw new UserMistake("retis.meeting.mistake.minutes", "minutes", MOST_MINUTES);
    }
    return typed;
  }

  /** The address of something on the web, or empty; nothing that a browser would run. */
  static String link(String field, @Nullable String typed) {
    String line = Input.line(field, typed, LINK);
    if (line.isEmpty() || isWebAddress(line)) {
      return line;
    }
    throw new UserMistake("retis.meeting.mistake.link", field);
  }

  /** Whether something is an address of the web. */
  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return scheme != null && uri.getHost() != null && WEB.matcher(scheme).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Body body(Viewer viewer, Network network, @Nullable Integer bodyId) {
    if (bodyId == null) {
      throw new UserMistake("retis.network.mistake.required", "bodyId");
    }
    return bodies.get(viewer, network, bodyId);
  }

  private static LocalDate date(@Nullable String typed) {
    LocalDate day = Input.day("date", typed);
    if (day == null) {
      throw new UserMistake("retis.network.mistake.required", "date");
    }
    return day;
  }

  private static LocalTime time(@Nullable String typed) {
    String line = Input.required("time", typed, WORD);
    try {
      return LocalTime.parse(line);
    } catch (DateTimeException e) {
      throw new UserMistake("retis.meeting.mistake.time", "time");
    }
  }

  private static ZoneId zone(@Nullable String typed, ZoneId ordinary) {
    String line = Input.line("zone", typed, WORD);
    try {
      return line.isEmpty() ? ordinary : ZoneId.of(line);
    } catch (DateTimeException e) {
      throw new UserMistake("retis.meeting.mistake.zone", "zone");
    }
  }
}

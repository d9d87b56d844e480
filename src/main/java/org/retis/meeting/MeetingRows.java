package org.retis.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings as rows and back. */
final class MeetingRows {

  private MeetingRows() {}

  static Meeting meeting(MeetingEntity row) {
    return new Meeting(
        row.getID(),
        row.getNetworkId(),
        row.getBodyId(),
        row.getCode(),
        row.getMeetingYear(),
        row.getOrdinal(),
        row.getTitle(),
        Instant.ofEpochMilli(row.getStartsAt()),
        zone(row.getZone()),
        row.getMinutes(),
        Objects.requireNonNullElse(row.getPlace(), ""),
        Objects.requireNonNullElse(row.getLink(), ""),
        row.getPageId(),
        row.isPageThere(),
        MeetingState.valueOf(row.getState()),
        row.getVersion());
  }

  static Map<String, Object> fresh(Meeting meeting, MeetingStamp stamp) {
    Map<String, Object> values = new HashMap<>();
    values.put("NETWORK_ID", meeting.networkId());
    values.put("BODY_ID", meeting.bodyId());
    values.put("CODE", meeting.code());
    values.put("MEETING_YEAR", meeting.year());
    values.put("ORDINAL", meeting.ordinal());
    values.put("TITLE", meeting.title());
    values.put("STARTS_AT", meeting.start().toEpochMilli());
    values.put("ZONE", meeting.zone().getId());
    values.put("MINUTES", meeting.minutes());
    values.put("PLACE", meeting.place());
    values.put("LINK", meeting.link());
    if (meeting.pageId() != null) {
      values.put("PAGE_ID", meeting.pageId());
    }
    values.put("PAGE_KEY", pageKey(meeting.pageId()));
    values.put("PAGE_THERE", meeting.pageThere());
    values.put("STATE", meeting.state().name());
    values.put("FORM_KEY", stamp.key());
    values.put("FORM_DIGEST", stamp.digest());
    values.put("VERSION", 0);
    return values;
  }

  /** Copies what may be changed, except the page. */
  static void copy(Meeting meeting, MeetingEntity row) {
    row.setBodyId(meeting.bodyId());
    row.setCode(meeting.code());
    row.setMeetingYear(meeting.year());
    row.setOrdinal(meeting.ordinal());
    row.setTitle(meeting.title());
    row.setStartsAt(meeting.start().toEpochMilli());
    row.setZone(meeting.zone().getId());
    row.setMinutes(meeting.minutes());
    row.setPlace(meeting.place());
    row.setLink(meeting.link());
    row.setState(meeting.state().name());
  }

  static String pageKey(@Nullable Long pageId) {
    return pageId == null ? "-" + UUID.randomUUID() : pageId.toString();
  }

  /** A zone that this server's Java no longer knows must not hide the meeting. */
  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}

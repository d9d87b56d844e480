package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A meeting as REST answers it.
 *
 * @param id our own id
 * @param number what numbers of its decisions begin with, such as {@code 2026-CT3}
 * @param bodyId the body that meets
 * @param ordinal which of the year's meetings it is
 * @param title what it is called
 * @param date its day, as {@code 2026-11-21}
 * @param time its time of day, as {@code 09:30}
 * @param zone where its clock is
 * @param minutes how long it is planned to be, 0 where nobody said
 * @param place where; empty for who may not view its page
 * @param link the address of a video meeting; empty for who may not view its page
 * @param pageId the page with its minutes; null where there is none that the caller may view
 * @param state name of a {@link MeetingState}
 * @param version its version, to be sent back with a change
 */
public record MeetingJson(
    int id,
    String number,
    int bodyId,
    int ordinal,
    String title,
    String date,
    String time,
    String zone,
    int minutes,
    String place,
    String link,
    @Nullable Long pageId,
    String state,
    int version) {

  /**
   * A meeting for REST.
   *
   * @param all whether the caller may know all of it
   * @param page whether the caller may view its page
   */
  static MeetingJson of(Meeting meeting, boolean all, boolean page) {
    return new MeetingJson(
        meeting.id(),
        meeting.number(),
        meeting.bodyId(),
        meeting.ordinal(),
        meeting.title(),
        meeting.day().toString(),
        MeetingTexts.time(meeting, meeting.start()),
        meeting.zone().getId(),
        meeting.minutes(),
        all ? meeting.place() : "",
        all ? meeting.link() : "",
        page ? meeting.pageId() : null,
        meeting.state().name(),
        meeting.version());
  }
}

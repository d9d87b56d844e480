package org.retis.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param id our own id
 * @param networkId the network
 * @param bodyId the body that meets; it may have been removed since
 * @param code the letters that stand for the body in numbers, such as {@code CT}; kept as they were
 *     when the meeting was prepared
 * @param year the year to which its ordinal belongs
 * @param ordinal which of the year's meetings with this code it is, from 1; never given twice
 * @param title what it is called
 * @param start when it begins
 * @param zone where its clock is
 * @param minutes how long it is planned to be, 0 where nobody said
 * @param place where, or empty
 * @param link the address of a video meeting, or empty
 * @param pageId the page that holds its minutes, or null while there is none
 * @param pageThere whether that page can be met, rather than lying in the trash
 * @param state whether it takes place
 * @param version how often it was changed, for whoever changes it next
 */
public record Meeting(
    int id,
    int networkId,
    int bodyId,
    String code,
    int year,
    int ordinal,
    String title,
    Instant start,
    ZoneId zone,
    int minutes,
    String place,
    String link,
    @Nullable Long pageId,
    boolean pageThere,
    MeetingState state,
    int version) {

  /** The same with another ordinal. */
  Meeting numbered(int newOrdinal) {
    return with(newOrdinal, pageId, state, version);
  }

  /** The same with a page that holds its minutes. */
  Meeting onPage(long newPageId) {
    return with(ordinal, newPageId, state, version);
  }

  /** The same, to take place or not. */
  Meeting in(MeetingState newState, int editedVersion) {
    return with(ordinal, pageId, newState, editedVersion);
  }

  private Meeting with(
      int newOrdinal, @Nullable Long newPageId, MeetingState newState, int newVersion) {
    return new Meeting(
        id,
        networkId,
        bodyId,
        code,
        year,
        newOrdinal,
        title,
        start,
        zone,
        minutes,
        place,
        link,
        newPageId,
        pageThere || (pageId == null && newPageId != null),
        newState,
        newVersion);
  }

  /** The day on which it begins, where it takes place. */
  public LocalDate day() {
    return LocalDate.ofInstant(start, zone);
  }

  /** When it is planned to end; its start where its length isn't known. */
  public Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }

  /** What numbers of its decisions begin with, such as {@code 2026-CT3}. */
  public String number() {
    return year + "-" + code + ordinal;
  }

  /** The page that holds its minutes. */
  public Optional<Long> page() {
    return Optional.ofNullable(pageId);
  }

  /** Whether it was called off. */
  public boolean isCancelled() {
    return state == MeetingState.CANCELLED;
  }
}

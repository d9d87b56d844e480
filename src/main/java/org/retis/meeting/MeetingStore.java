package org.retis.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** Keeps meetings and their numbers. */
final class MeetingStore {

  private static final int TRIES = 1_000;

  private final Database database;
  private final MeetingClaimStore claims;

  MeetingStore(Database database, MeetingClaimStore claims) {
    this.database = database;
    this.claims = claims;
  }

  Optional<Meeting> byId(int id) {
    return row(id).map(MeetingRows::meeting);
  }

  Optional<Meeting> byPage(long pageId) {
    return database
        .first(
            MeetingEntity.class, Query.select().where("PAGE_KEY = ?", MeetingRows.pageKey(pageId)))
        .map(MeetingRows::meeting);
  }

  /**
   * A page of meetings.
   *
   * @param bodyIds only of these bodies, none for all
   * @param now meetings that begin later, soonest first, where {@code coming}; the others, latest
   *     first, where not
   */
  Page<Meeting> page(
      int networkId, List<Integer> bodyIds, boolean coming, Instant now, PageRequest request) {
    String when = coming ? "STARTS_AT >= ?" : "STARTS_AT < ?";
    String marks = String.join(",", Collections.nCopies(bodyIds.size(), "?"));
    String bodies = bodyIds.isEmpty() ? "" : " AND BODY_ID IN (" + marks + ")";
    String where = "NETWORK_ID = ? AND " + when + bodies;
    List<Object> values = new ArrayList<>(List.of(networkId, now.toEpochMilli()));
    values.addAll(bodyIds);
    return page(
        where, values.toArray(), coming ? "STARTS_AT, ID" : "STARTS_AT DESC, ID DESC", request);
  }

  /** A page of all meetings, latest first. */
  Page<Meeting> page(int networkId, int bodyId, PageRequest request) {
    String where = "NETWORK_ID = ?" + (bodyId == 0 ? "" : " AND BODY_ID = ?");
    Object[] values = bodyId == 0 ? new Object[] {networkId} : new Object[] {networkId, bodyId};
    return page(where, values, "STARTS_AT DESC, ID DESC", request);
  }

  private Page<Meeting> page(String where, Object[] values, String order, PageRequest request) {
    int total = database.count(MeetingEntity.class, Query.select().where(where, values));
    Query query =
        Query.select()
            .where(where, values)
            .order(order)
            .limit(request.size())
            .offset(request.offset());
    List<Meeting> rows =
        database.find(MeetingEntity.class, query).stream().map(MeetingRows::meeting).toList();
    return new Page<>(rows, total, request);
  }

  /**
   * Takes the next free number of a year's meetings. Not inside a transaction: where two want the
   * same number, the database refuses one insert, and the next number is tried.
   */
  int nextOrdinal(int networkId, String code, int year) {
    Query last =
        Query.select()
            .where("NETWORK_ID = ? AND MEETING_YEAR = ? AND CODE = ?", networkId, year, code)
            .order("ORDINAL DESC");
    int next =
        database.first(MeetingOrdinalEntity.class, last).map(row -> row.getOrdinal()).orElse(0) + 1;
    for (int tried = 0; tried < TRIES; tried++) {
      if (take(networkId, code, year, next + tried)) {
        return next + tried;
      }
    }
    throw new IllegalStateException("No number is free for a meeting of network " + networkId);
  }

  private boolean take(int networkId, String code, int year, int ordinal) {
    String key = networkId + ":" + year + ":" + code + ":" + ordinal;
    try {
      database.create(
          MeetingOrdinalEntity.class,
          Map.of(
              "NETWORK_ID", networkId,
              "CODE", code,
              "MEETING_YEAR", year,
              "ORDINAL", ordinal,
              "ORDINAL_KEY", key));
      return true;
    } catch (RuntimeException refused) {
      Query same = Query.select().where("ORDINAL_KEY = ?", key);
      if (database.count(MeetingOrdinalEntity.class, same) > 0) {
        return false;
      }
      throw refused;
    }
  }

  /**
   * Keeps a new meeting; its id and version are given here.
   *
   * @param stamp of the form; the database refuses a second meeting with its key
   */
  Meeting add(Meeting meeting, MeetingStamp stamp) {
    return MeetingRows.meeting(
        database.create(MeetingEntity.class, MeetingRows.fresh(meeting, stamp)));
  }

  /**
   * The meeting that was made with a form.
   *
   * @throws UserMistake when something else was typed into the form since
   */
  Optional<Meeting> made(MeetingStamp stamp) {
    Query query = Query.select().where("FORM_KEY = ?", stamp.key());
    return database
        .first(MeetingEntity.class, query)
        .map(
            row -> {
              if (!stamp.digest().equals(row.getFormDigest())) {
                throw UserMistake.conflict("retis.meeting.mistake.made", null, row.getTitle());
              }
              return MeetingRows.meeting(row);
            });
  }

  /**
   * Saves what may be changed of a meeting, except its page.
   *
   * @return false, with nothing changed, when it has another version by now
   */
  boolean save(Meeting meeting) {
    return change(meeting, row -> MeetingRows.copy(meeting, row));
  }

  /** Writes what {@link #save} does of a meeting whose next version is claimed. */
  void write(Meeting meeting) {
    write(meeting, row -> MeetingRows.copy(meeting, row));
  }

  /** What its versions are claimed by. */
  static String name(Meeting meeting) {
    return "meeting:" + meeting.id();
  }

  /**
   * Makes a page the meeting's minutes, or none.
   *
   * @return false, with nothing changed, when the meeting has another version by now or the page is
   *     another meeting's
   */
  boolean link(Meeting meeting, @Nullable Long pageId) {
    try {
      return change(
          meeting,
          row -> {
            row.setPageId(pageId);
            row.setPageKey(MeetingRows.pageKey(pageId));
            row.setPageThere(pageId != null);
          });
    } catch (RuntimeException refused) {
      if (pageId != null
          && byPage(pageId).filter(other -> other.id() != meeting.id()).isPresent()) {
        return false;
      }
      throw refused;
    }
  }

  /** Notes whether a meeting's page can be met; whoever edits the meeting needn't know. */
  void pageIs(int meetingId, boolean there) {
    row(meetingId)
        .ifPresent(
            row -> {
              row.setPageThere(there);
              row.save();
            });
  }

  void forgetNetwork(int networkId) {
    database.deleteWhere(MeetingEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(MeetingOrdinalEntity.class, "NETWORK_ID = ?", networkId);
    claims.forgetNetwork(networkId);
  }

  private boolean change(Meeting meeting, Consumer<MeetingEntity> change) {
    return claims.change(
        meeting.networkId(),
        Map.of(name(meeting), meeting.version()),
        () -> write(meeting, change));
  }

  private void write(Meeting meeting, Consumer<MeetingEntity> change) {
    row(meeting.id())
        .ifPresent(
            row -> {
              change.accept(row);
              row.setVersion(meeting.version() + 1);
              row.save();
            });
  }

  private Optional<MeetingEntity> row(int id) {
    return database.first(MeetingEntity.class, Query.select().where("ID = ?", id));
  }
}

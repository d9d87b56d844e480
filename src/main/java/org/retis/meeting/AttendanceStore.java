package org.retis.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps who is invited and who came, one row per person. */
final class AttendanceStore {

  private final Database database;
  private final MeetingClaimStore claims;

  AttendanceStore(Database database, MeetingClaimStore claims) {
    this.database = database;
    this.claims = claims;
  }

  /** Everybody who is invited to a meeting or came to it. */
  List<AttendanceSeat> of(int meetingId) {
    Query query = Query.select().where("MEETING_ID = ?", meetingId).order("ID");
    return database.find(AttendanceEntity.class, query).stream()
        .map(AttendanceStore::seat)
        .toList();
  }

  int count(int meetingId) {
    return database.count(
        AttendanceEntity.class, Query.select().where("MEETING_ID = ?", meetingId));
  }

  Optional<AttendanceSeat> byId(int id) {
    return row(id).map(AttendanceStore::seat);
  }

  Optional<AttendanceSeat> ofMember(int meetingId, int memberId) {
    return database
        .first(
            AttendanceEntity.class, Query.select().where("SEAT_KEY = ?", key(meetingId, memberId)))
        .map(AttendanceStore::seat);
  }

  /** Invites several people to a new meeting, all or none. */
  void addAll(int networkId, List<AttendanceSeat> seats) {
    List<Map<String, Object>> rows = seats.stream().map(s -> values(networkId, s)).toList();
    database.inTransaction(
        () -> {
          database.createAll(AttendanceEntity.class, rows);
          return null;
        });
  }

  /** Invites somebody; whoever is invited already stays as they are. */
  AttendanceSeat add(int networkId, AttendanceSeat seat) {
    return seat(database.createUnique(AttendanceEntity.class, "SEAT_KEY", values(networkId, seat)));
  }

  /** Saves whether somebody came; false when the seat has another version by now. */
  boolean save(int networkId, AttendanceSeat seat) {
    return claims.change(
        networkId,
        Map.of(name(seat), seat.version()),
        () ->
            row(seat.id())
                .ifPresent(
                    row -> {
                      row.setState(seat.state().name());
                      row.setDeputyId(seat.deputyId());
                      row.setDeputy(seat.deputy());
                      row.setVersion(seat.version() + 1);
                      row.save();
                    }));
  }

  /** Takes somebody off the list; false when the seat has another version by now. */
  boolean remove(int networkId, AttendanceSeat seat) {
    return claims.change(
        networkId,
        Map.of(name(seat), seat.version()),
        () -> database.deleteWhere(AttendanceEntity.class, "ID = ?", seat.id()));
  }

  /** All meetings that a member is or was invited to, for them to see. */
  List<AttendanceSeat> ofMember(int memberId) {
    Query query = Query.select().where("MEMBER_ID = ?", memberId).order("ID");
    return database.find(AttendanceEntity.class, query).stream()
        .map(AttendanceStore::seat)
        .toList();
  }

  /** The ids of the meetings at which a member stood in for somebody. */
  List<Integer> meetingsAsDeputy(int memberId) {
    Query query = Query.select().where("DEPUTY_ID = ?", memberId).order("ID");
    return database.find(AttendanceEntity.class, query).stream()
        .map(AttendanceEntity::getMeetingId)
        .toList();
  }

  /**
   * Gives the seats of one member to another. Where both have one, the one who stays keeps theirs
   * unless nothing is known of it.
   */
  void merge(int kept, int gone) {
    for (AttendanceEntity row : rows("MEMBER_ID = ?", gone)) {
      Optional<AttendanceEntity> other =
          database.first(
              AttendanceEntity.class,
              Query.select().where("SEAT_KEY = ?", key(row.getMeetingId(), kept)));
      if (other.isEmpty()) {
        row.setMemberId(kept);
        row.setSeatKey(key(row.getMeetingId(), kept));
        row.save();
      } else {
        if (other.get().getState().equals(AttendanceState.EXPECTED.name())) {
          other.get().setState(row.getState());
          other.get().setDeputyId(row.getDeputyId());
          other.get().setDeputy(row.getDeputy());
          other.get().save();
        }
        database.deleteWhere(AttendanceEntity.class, "ID = ?", row.getID());
      }
    }
    deputise(gone, kept);
  }

  /** Leaves the seats of a member without a name, so that the meeting's figures stay. */
  void forget(int memberId) {
    for (AttendanceEntity row : rows("MEMBER_ID = ?", memberId)) {
      row.setMemberId(null);
      row.setGuest("");
      row.setSeatKey("-" + UUID.randomUUID());
      row.save();
    }
    deputise(memberId, null);
  }

  void forgetNetwork(int networkId) {
    database.deleteWhere(AttendanceEntity.class, "NETWORK_ID = ?", networkId);
  }

  private void deputise(int memberId, @Nullable Integer by) {
    for (AttendanceEntity row : rows("DEPUTY_ID = ?", memberId)) {
      row.setDeputyId(by);
      row.save();
    }
  }

  private List<AttendanceEntity> rows(String where, int memberId) {
    return database.find(AttendanceEntity.class, Query.select().where(where, memberId));
  }

  private Optional<AttendanceEntity> row(int id) {
    return database.first(AttendanceEntity.class, Query.select().where("ID = ?", id));
  }

  private static String name(AttendanceSeat seat) {
    return "seat:" + seat.id();
  }

  private static String key(int meetingId, int memberId) {
    return meetingId + ":" + memberId;
  }

  private static Map<String, Object> values(int networkId, AttendanceSeat seat) {
    Map<String, Object> values = new HashMap<>();
    values.put("NETWORK_ID", networkId);
    values.put("MEETING_ID", seat.meetingId());
    // bulk inserts need the same columns in every row
    values.put("MEMBER_ID", seat.memberId());
    values.put("GUEST", seat.guest());
    values.put("STATE", seat.state().name());
    values.put("DEPUTY", seat.deputy());
    values.put("VERSION", 0);
    values.put(
        "SEAT_KEY",
        seat.memberId() == null ? "-" + UUID.randomUUID() : key(seat.meetingId(), seat.memberId()));
    return values;
  }

  private static AttendanceSeat seat(AttendanceEntity row) {
    return new AttendanceSeat(
        row.getID(),
        row.getMeetingId(),
        row.getMemberId(),
        Objects.requireNonNullElse(row.getGuest(), ""),
        AttendanceState.valueOf(row.getState()),
        row.getDeputyId(),
        Objects.requireNonNullElse(row.getDeputy(), ""),
        row.getVersion());
  }
}

package org.retis.meeting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps agendas, one row per item, so that two people can work on two items. */
final class AgendaStore {

  private final Database database;
  private final MeetingClaimStore claims;

  AgendaStore(Database database, MeetingClaimStore claims) {
    this.database = database;
    this.claims = claims;
  }

  /** A meeting's items in their order. */
  List<AgendaItem> of(int meetingId) {
    Query query = Query.select().where("MEETING_ID = ?", meetingId);
    return database.find(AgendaEntity.class, query).stream()
        .map(AgendaStore::item)
        .sorted(Comparator.comparing(AgendaItem::position).thenComparing(AgendaItem::id))
        .toList();
  }

  Optional<AgendaItem> byId(int id) {
    return row(id).map(AgendaStore::item);
  }

  /** Keeps a new item; its id and version are given here. */
  AgendaItem add(int networkId, AgendaItem item) {
    Map<String, Object> values = new HashMap<>();
    values.put("NETWORK_ID", networkId);
    values.put("MEETING_ID", item.meetingId());
    values.put("PLACE", item.position());
    values.put("TOPIC", item.topic());
    values.put("KIND", item.kind().name());
    if (item.memberId() != null) {
      values.put("MEMBER_ID", item.memberId());
    }
    values.put("PRESENTER", item.presenter());
    values.put("MINUTES", item.minutes());
    values.put("DOCUMENTS", String.join("\n", item.documents()));
    values.put("ACTIONS", ids(item));
    values.put("VERSION", 0);
    return item(database.create(AgendaEntity.class, values));
  }

  /** Saves an item where it stands; false when it has another version by now. */
  boolean save(int networkId, AgendaItem item) {
    return claims.change(networkId, Map.of(name(item), item.version()), () -> write(item));
  }

  /** Writes an item whose next version is claimed. */
  void write(AgendaItem item) {
    row(item.id())
        .ifPresent(
            row -> {
              row.setTopic(item.topic());
              row.setKind(item.kind().name());
              row.setMemberId(item.memberId());
              row.setPresenter(item.presenter());
              row.setMinutes(item.minutes());
              row.setDocuments(String.join("\n", item.documents()));
              row.setActions(ids(item));
              row.setVersion(item.version() + 1);
              row.save();
            });
  }

  /** Saves where some items stand; false when one of them has another version by now. */
  boolean place(int networkId, List<AgendaItem> items) {
    Map<String, Integer> things = new LinkedHashMap<>();
    items.forEach(item -> things.put(name(item), item.version()));
    return claims.change(
        networkId,
        things,
        () ->
            items.forEach(
                item ->
                    row(item.id())
                        .ifPresent(
                            row -> {
                              row.setPlace(item.position());
                              row.setVersion(item.version() + 1);
                              row.save();
                            })));
  }

  /** Removes an item; false when it has another version by now. */
  boolean remove(int networkId, AgendaItem item) {
    return claims.change(
        networkId,
        Map.of(name(item), item.version()),
        () -> database.deleteWhere(AgendaEntity.class, "ID = ?", item.id()));
  }

  /** How often and where a member presents something: topics, for them to see. */
  List<String> topicsOf(int memberId) {
    Query query = Query.select().where("MEMBER_ID = ?", memberId).order("ID");
    return database.find(AgendaEntity.class, query).stream().map(AgendaEntity::getTopic).toList();
  }

  /** Lets another member, or nobody, present what this one does. */
  void replace(int memberId, @Nullable Integer by) {
    for (AgendaEntity row :
        database.find(AgendaEntity.class, Query.select().where("MEMBER_ID = ?", memberId))) {
      row.setMemberId(by);
      row.save();
    }
  }

  void forgetNetwork(int networkId) {
    database.deleteWhere(AgendaEntity.class, "NETWORK_ID = ?", networkId);
  }

  private Optional<AgendaEntity> row(int id) {
    return database.first(AgendaEntity.class, Query.select().where("ID = ?", id));
  }

  /** What its versions are claimed by. */
  static String name(AgendaItem item) {
    return "item:" + item.id();
  }

  private static String ids(AgendaItem item) {
    return item.actions().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static AgendaItem item(AgendaEntity row) {
    return new AgendaItem(
        row.getID(),
        row.getMeetingId(),
        row.getPlace(),
        row.getTopic(),
        AgendaKind.valueOf(row.getKind()),
        row.getMemberId(),
        Objects.requireNonNullElse(row.getPresenter(), ""),
        row.getMinutes(),
        split(row.getDocuments(), "\n"),
        split(row.getActions(), ",").stream().map(Integer::valueOf).toList(),
        row.getVersion());
  }

  private static List<String> split(@Nullable String text, String separator) {
    return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
  }
}

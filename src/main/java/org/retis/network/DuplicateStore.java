package org.retis.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.retis.store.Database;

/** Finds what several entries of one roster share; the database does the grouping. */
final class DuplicateStore {

  private final Database database;
  private final MemberStore members;

  DuplicateStore(Database database, MemberStore members) {
    this.database = database;
    this.members = members;
  }

  /** Entries with the same mail address, in order of id. */
  List<List<Member>> byEmail(int networkId, int most) {
    return sharing(networkId, "EMAIL_KEY", most);
  }

  /** Entries with the same words as a name, in order of id. */
  List<List<Member>> byName(int networkId, int most) {
    return sharing(networkId, "NAME_KEY", most);
  }

  private List<List<Member>> sharing(int networkId, String column, int most) {
    Query shared =
        Query.select(column)
            .where("NETWORK_ID = ? AND " + column + " <> ?", networkId, "")
            .group(column)
            .having("COUNT(ID) > 1")
            .limit(most);
    boolean mail = column.equals("EMAIL_KEY");
    List<String> keys =
        database.read(
            MemberEntity.class,
            shared,
            row -> Row.text(mail ? row.getEmailKey() : row.getNameKey()));
    return keys.isEmpty() ? List.of() : members(networkId, column, keys);
  }

  private List<List<Member>> members(int networkId, String column, List<String> keys) {
    List<Object> values = new ArrayList<>(List.of(networkId));
    values.addAll(keys);
    Map<String, List<Member>> sharing = new LinkedHashMap<>();
    members.forEachRow(
        (row, member) ->
            sharing
                .computeIfAbsent(
                    Row.text(column.equals("EMAIL_KEY") ? row.getEmailKey() : row.getNameKey()),
                    any -> new ArrayList<>())
                .add(member),
        "NETWORK_ID = ? AND " + column + " IN (" + Batches.marks(keys) + ")",
        values.toArray());
    return List.copyOf(sharing.values());
  }
}

package org.retis.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.network.Member;
import org.retis.store.Database;

/** Writes the tables of the directory. */
final class EntryStore {

  private final Database database;
  private final Clock clock;

  EntryStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How many entries a network has, also of members who left. */
  int count(int networkId) {
    return database.count(EntryEntity.class, Query.select().where("NETWORK_ID = ?", networkId));
  }

  /** What somebody has said of themselves so far. */
  EntryEdit said(int memberId) {
    return row(memberId)
        .map(EntryRows::edit)
        .orElseGet(() -> new EntryEdit("", "", null, "", List.of(), false));
  }

  /** Which of these members have an entry. */
  Set<Integer> known(List<Integer> memberIds) {
    Set<Integer> known = new HashSet<>();
    if (!memberIds.isEmpty()) {
      String marks = "?,".repeat(memberIds.size() - 1) + "?";
      Query query =
          Query.select("MEMBER_ID").where("MEMBER_ID IN (" + marks + ")", memberIds.toArray());
      known.addAll(database.read(EntryEntity.class, query, EntryEntity::getMemberId));
    }
    return known;
  }

  /** Makes entries for members who have none, all or nothing. */
  void add(List<Member> members) {
    List<Map<String, Object>> rows = members.stream().map(EntryRows::fresh).toList();
    database.inTransaction(
        () -> {
          database.createAll(EntryEntity.class, rows);
          return null;
        });
  }

  /** Brings an entry in step with the roster, and makes it where there is none. */
  void put(Member member) {
    if (known(List.of(member.id())).isEmpty()) {
      database.createUnique(EntryEntity.class, "MEMBER_ID", EntryRows.fresh(member));
      return;
    }
    database.inTransaction(
        () -> {
          row(member.id()).ifPresent(row -> change(row, r -> EntryRows.copy(member, r)));
          return null;
        });
  }

  /** Runs the work in one transaction. */
  <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  /**
   * Saves what somebody said.
   *
   * @param revision the revision that they had before them
   * @param editor who says it
   * @param confirmed since when it counts as confirmed
   * @return false, with nothing changed, when somebody else was faster
   */
  boolean edit(
      int memberId, int revision, EntryEdit edit, @Nullable String editor, Instant confirmed) {
    try {
      return database.inTransaction(() -> tryEdit(memberId, revision, edit, editor, confirmed));
    } catch (RuntimeException refused) {
      if (revisionOf(memberId) != revision) {
        return false;
      }
      throw refused;
    }
  }

  private boolean tryEdit(
      int memberId, int revision, EntryEdit edit, @Nullable String editor, Instant confirmed) {
    Optional<EntryEntity> found = row(memberId).filter(row -> row.getRevision() == revision);
    found.ifPresent(
        row -> {
          claim(row, editor);
          change(
              row,
              changed -> {
                EntryRows.copy(edit, changed);
                changed.setRevision(revision + 1);
                changed.setConfirmed(confirmed.toEpochMilli());
              });
        });
    return found.isPresent();
  }

  /** Notes that somebody found an entry right. */
  void confirm(int memberId, Instant now) {
    row(memberId)
        .ifPresent(
            row -> {
              row.setConfirmed(now.toEpochMilli());
              row.save();
            });
  }

  /** Gives what one entry says to another that doesn't say it, and removes the first. */
  void merge(Member kept, int gone) {
    put(kept);
    database.inTransaction(
        () -> {
          Optional<EntryEntity> to = row(kept.id());
          Optional<EntryEntity> from = row(gone);
          if (to.isPresent() && from.isPresent()) {
            EntryEdit both = filled(to.get(), from.get());
            change(to.get(), row -> EntryRows.copy(both, row));
          }
          forget(gone);
          return null;
        });
  }

  private static EntryEdit filled(EntryEntity kept, EntryEntity gone) {
    EntryEdit first = EntryRows.edit(kept);
    EntryEdit second = EntryRows.edit(gone);
    List<String> topics = new ArrayList<>(first.topics());
    topics.addAll(second.topics());
    return new EntryEdit(
        first.function().isEmpty() ? second.function() : first.function(),
        first.phone().isEmpty() ? second.phone() : first.phone(),
        first.email() == null ? second.email() : first.email(),
        first.profiles().isEmpty() ? second.profiles() : first.profiles(),
        Topics.of(topics).labels(),
        // whoever never edited the entry that stays never said no there
        kept.getRevision() == 0 ? second.photo() : first.photo());
  }

  /** Removes all that is kept about a member. */
  void forget(int memberId) {
    database.deleteWhere(TopicEntity.class, "MEMBER_ID = ?", memberId);
    database.deleteWhere(EditEntity.class, "MEMBER_ID = ?", memberId);
    database.deleteWhere(EntryEntity.class, "MEMBER_ID = ?", memberId);
  }

  /** Removes all that is kept about the members of a network. */
  void forgetNetwork(int networkId) {
    database.deleteWhere(EditEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(TopicEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(EntryEntity.class, "NETWORK_ID = ?", networkId);
  }

  private int revisionOf(int memberId) {
    return row(memberId).map(EntryEntity::getRevision).orElse(-1);
  }

  private Optional<EntryEntity> row(int memberId) {
    return database.first(EntryEntity.class, Query.select().where("MEMBER_ID = ?", memberId));
  }

  /** The unique key lets one of two edits of the same state through, whatever the node. */
  private void claim(EntryEntity row, @Nullable String editor) {
    Map<String, Object> values = new HashMap<>();
    values.put("EDIT_KEY", row.getMemberId() + ":" + (row.getRevision() + 1));
    values.put("MEMBER_ID", row.getMemberId());
    values.put("NETWORK_ID", row.getNetworkId());
    values.put("EDITED_BY", editor);
    values.put("EDITED_AT", clock.millis());
    database.create(EditEntity.class, values);
  }

  /**
   * Changes a row, then writes what follows from it. The row is read again in between: by then our
   * own change keeps every other writer waiting, so that what follows is never from half a state.
   */
  private void change(EntryEntity row, Consumer<EntryEntity> change) {
    change.accept(row);
    row.save();
    row(row.getMemberId())
        .ifPresent(
            now -> {
              EntryRows.derive(EntryRows.entry(now), now);
              now.save();
              database.deleteWhere(TopicEntity.class, "MEMBER_ID = ?", now.getMemberId());
              database.createAll(TopicEntity.class, EntryRows.topics(now));
            });
  }
}

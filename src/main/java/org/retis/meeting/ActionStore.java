package org.retis.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.store.Database;
import org.retis.store.SearchText;

/** Writes what people do to actions, and who they are. */
final class ActionStore {

  private final Database database;
  private final Clock clock;

  ActionStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Changes an action's state.
   *
   * @param revision the revision that it has until now
   * @return false, with nothing changed, when somebody else was faster
   */
  boolean change(
      Outcome action,
      int revision,
      ActionState state,
      String note,
      Viewer actor,
      @Nullable Member member) {
    Map<String, Object> change = new HashMap<>();
    change.put("CHANGE_KEY", action.id() + ":" + (revision + 1));
    change.put("OUTCOME_ID", action.id());
    change.put("NETWORK_ID", action.networkId());
    change.put("REVISION", revision + 1);
    change.put("STATE", state.word());
    change.put("NOTE", note);
    actor.key().ifPresent(key -> change.put("ACTOR_KEY", key));
    if (member != null) {
      change.put("ACTOR_MEMBER_ID", member.id());
    }
    change.put("ACTOR_NAME", OutcomeRows.line(member == null ? actor.name() : member.name()));
    change.put("CHANGED_AT", clock.millis());
    try {
      return database.inTransaction(() -> tryChange(action.id(), revision, change));
    } catch (RuntimeException refused) {
      if (revisionOf(action.id()) != revision) {
        return false;
      }
      throw refused;
    }
  }

  private boolean tryChange(int id, int revision, Map<String, Object> change) {
    Optional<OutcomeEntity> row =
        database
            .first(OutcomeEntity.class, Query.select().where("ID = ?", id))
            .filter(found -> found.getRevision() == revision);
    row.ifPresent(
        found -> {
          database.create(ActionChangeEntity.class, change);
          found.setState((String) change.getOrDefault("STATE", found.getState()));
          found.setNote((String) change.get("NOTE"));
          found.setRevision(revision + 1);
          found.setChangedAt(clock.millis());
          found.save();
        });
    return row.isPresent();
  }

  private int revisionOf(int id) {
    return database
        .read(
            OutcomeEntity.class,
            Query.select("REVISION").where("ID = ?", id),
            OutcomeEntity::getRevision)
        .stream()
        .findFirst()
        .orElse(-1);
  }

  /** The changes of an action, oldest first. */
  List<ActionChange> changes(int id) {
    Query query = Query.select().where("OUTCOME_ID = ?", id).order("REVISION");
    return database.find(ActionChangeEntity.class, query).stream()
        .map(ActionStore::change)
        .toList();
  }

  private static ActionChange change(ActionChangeEntity row) {
    return new ActionChange(
        row.getRevision(),
        ActionState.of(row.getState()).orElse(ActionState.OPEN),
        OutcomeRows.text(row.getNote()),
        row.getActorKey(),
        row.getActorMemberId(),
        OutcomeRows.text(row.getActorName()),
        Instant.ofEpochMilli(row.getChangedAt()));
  }

  /** Gives to a member what is theirs by their account or, where only they have it, their name. */
  void meet(Member member, boolean onlyOneOfThatName) {
    each("OWNER_MEMBER_ID = ?", member.id()).forEach(row -> give(row, member));
    member
        .account()
        .ifPresent(
            key ->
                each("NETWORK_ID = ? AND OWNER_KEY = ?", member.networkId(), key).stream()
                    .filter(row -> !Objects.equals(row.getOwnerMemberId(), member.id()))
                    .forEach(row -> give(row, member)));
    if (onlyOneOfThatName) {
      each(
              "NETWORK_ID = ? AND OWNER_SORT = ? AND OWNER_MEMBER_ID IS NULL"
                  + " AND OWNER_KEY IS NULL",
              member.networkId(),
              OutcomeRows.line("0" + SearchText.fold(member.name())))
          .forEach(row -> give(row, member));
    }
  }

  /** What is named after one entry of the roster is the other's now. */
  void merge(Member kept, int gone) {
    each("OWNER_MEMBER_ID = ?", gone).forEach(row -> give(row, kept));
    for (ActionChangeEntity change : changesBy(gone)) {
      change.setActorMemberId(kept.id());
      change.setActorName(OutcomeRows.line(kept.name()));
      change.save();
    }
  }

  private static void give(OutcomeEntity row, Member member) {
    ActionOwner owner = ActionOwners.of(member, row.getOwnerKey());
    boolean same =
        Objects.equals(row.getOwnerMemberId(), owner.memberId())
            && OutcomeRows.text(row.getOwnerName()).equals(OutcomeRows.line(owner.name()));
    if (!same) {
      OutcomeRows.fill(row, owner);
      row.setSearch(OutcomeRows.search(row));
      row.save();
    }
  }

  /** Cuts what ties actions and their changes to a person. */
  void forget(int memberId) {
    for (OutcomeEntity row : each("OWNER_MEMBER_ID = ?", memberId)) {
      OutcomeRows.fill(row, ActionOwner.NOBODY);
      row.setOwnerRef(null);
      row.setSearch(OutcomeRows.search(row));
      row.save();
    }
    for (ActionChangeEntity change : changesBy(memberId)) {
      change.setActorMemberId(null);
      change.setActorKey(null);
      change.setActorName(null);
      change.save();
    }
  }

  /** What a member is to do or was to do. */
  List<Outcome> of(int memberId) {
    return each("OWNER_MEMBER_ID = ?", memberId).stream().map(OutcomeRows::outcome).toList();
  }

  /** What a member said of actions. */
  List<ActionChange> by(int memberId) {
    return changesBy(memberId).stream().map(ActionStore::change).toList();
  }

  private List<ActionChangeEntity> changesBy(int memberId) {
    Query query = Query.select().where("ACTOR_MEMBER_ID = ?", memberId).order("ID");
    return database.find(ActionChangeEntity.class, query);
  }

  private List<OutcomeEntity> each(String criteria, Object... values) {
    return database.find(OutcomeEntity.class, Query.select().where(criteria, values).order("ID"));
  }
}

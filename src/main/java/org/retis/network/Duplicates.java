package org.retis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.store.Database;
import org.retis.web.UserMistake;

/**
 * Finds people who are on a roster twice, and merges their entries. One account can't be there
 * twice: the store refuses it.
 */
public final class Duplicates {

  /** So many pairs are found at the most; merging some shows the next ones. */
  public static final int MOST = 100;

  private final Database database;
  private final MemberStore members;
  private final DuplicateStore duplicates;
  private final MergeStore merges;
  private final MandateStore mandates;
  private final BodyStore bodies;
  private final NetworkRights rights;
  private final EventBus events;

  Duplicates(
      Database database,
      MemberStore members,
      DuplicateStore duplicates,
      MergeStore merges,
      MandateStore mandates,
      BodyStore bodies,
      NetworkRights rights,
      EventBus events) {
    this.database = database;
    this.members = members;
    this.duplicates = duplicates;
    this.merges = merges;
    this.mandates = mandates;
    this.bodies = bodies;
    this.rights = rights;
    this.events = events;
  }

  /**
   * Pairs of entries that may be one person, those with the same mail address first.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public List<DuplicatePair> find(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Set<List<Integer>> seen = new HashSet<>();
    return Stream.concat(
            duplicates.byEmail(network.id(), MOST).stream()
                .flatMap(same -> pairs(same, DuplicatePair.Reason.EMAIL)),
            duplicates.byName(network.id(), MOST).stream()
                .flatMap(same -> pairs(same, DuplicatePair.Reason.NAME)))
        .filter(pair -> seen.add(List.of(pair.first().id(), pair.second().id())))
        .limit(MOST)
        .toList();
  }

  /**
   * Merges two entries. The kept one takes over what it lacks (account, mail, organisation,
   * territory, the earlier day of joining), the mandates and the invitations of the other; who has
   * two accounts is met under both from then on.
   *
   * @param keptId the entry that stays
   * @param goneId the entry that disappears; its id stands for the kept one from now on
   * @return the kept member
   * @throws UserMistake when the viewer doesn't coordinate the network, the two are the same, or
   *     one of them is no longer there
   */
  public Member merge(Viewer viewer, Network network, int keptId, int goneId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (keptId == goneId) {
      throw new UserMistake("retis.network.mistake.merge.same", null);
    }
    Member kept = database.inTransaction(() -> merge(network, keptId, goneId));
    events.publish(new MembersMerged(kept, goneId));
    events.publish(new MemberChanged(kept));
    return kept;
  }

  private Member merge(Network network, int keptId, int goneId) {
    MemberValues kept = values(network, keptId);
    MemberValues gone = values(network, goneId);
    if (!members.delete(goneId)) {
      throw Roster.nobody();
    }
    boolean twoAccounts = kept.userKey() != null && gone.userKey() != null;
    merges.note(network.id(), keptId, goneId, twoAccounts ? gone.userKey() : null);
    mandates.move(goneId, keptId);
    bodies.move(goneId, keptId);
    members.save(keptId, merged(kept, gone));
    return members.byId(keptId).orElseThrow(Roster::nobody);
  }

  private MemberValues values(Network network, int id) {
    return members
        .byId(id)
        .filter(member -> member.networkId() == network.id())
        .flatMap(member -> members.values(member.id()))
        .orElseThrow(Roster::nobody);
  }

  static MemberValues merged(MemberValues kept, MemberValues gone) {
    boolean takesAccount = kept.userKey() == null && gone.userKey() != null;
    boolean present = kept.leftOn() == null || gone.leftOn() == null;
    return new MemberValues(
        kept.userKey() == null ? gone.userKey() : kept.userKey(),
        takesAccount ? gone.name() : kept.name(),
        kept.email().isEmpty() ? gone.email() : kept.email(),
        kept.organisationId() == null ? gone.organisationId() : kept.organisationId(),
        kept.territory().isEmpty() ? gone.territory() : kept.territory(),
        first(kept.joinedOn(), gone.joinedOn()),
        present ? null : kept.leftOn(),
        takesAccount ? gone.groupId() : kept.groupId());
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static Stream<DuplicatePair> pairs(List<Member> same, DuplicatePair.Reason reason) {
    List<DuplicatePair> pairs = new ArrayList<>();
    for (int i = 1; i < same.size(); i++) {
      pairs.add(new DuplicatePair(same.get(0), same.get(i), reason));
    }
    return pairs.stream();
  }
}

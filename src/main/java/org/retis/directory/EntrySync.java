package org.retis.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.Network;
import org.retis.network.NetworkRemoved;
import org.retis.network.Roster;
import org.retis.network.RosterFigures;

/** Keeps the entries in step with the roster. */
final class EntrySync {

  /** How long a node believes that a network's entries are complete. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private static final int BATCH = 500;

  private final EntryStore store;
  private final Roster roster;
  private final Clock clock;
  private final Map<Integer, Instant> looked = new ConcurrentHashMap<>();

  EntrySync(EntryStore store, Roster roster, EventBus events, Clock clock) {
    this.store = store;
    this.roster = roster;
    this.clock = clock;
    events.subscribe(MemberChanged.class, event -> store.put(event.member()));
    events.subscribe(MembersMerged.class, event -> store.merge(event.kept(), event.gone()));
    events.subscribe(MemberErased.class, event -> store.forget(event.memberId()));
    events.subscribe(NetworkRemoved.class, event -> store.forgetNetwork(event.networkId()));
  }

  /**
   * Makes the entries that are missing, for instance because this room was added when the roster
   * was there already. Looks at most every few minutes, and then only counts while nothing is
   * missing.
   *
   * @param viewer somebody who may see the network
   */
  void complete(Viewer viewer, Network network) {
    Instant now = clock.instant();
    Instant last = looked.get(network.id());
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return;
    }
    RosterFigures figures = roster.figures(viewer, network);
    if (store.count(network.id()) != figures.present() + figures.left()) {
      add(network);
    }
    looked.put(network.id(), now);
  }

  private void add(Network network) {
    List<Member> batch = new ArrayList<>();
    roster.everyMember(
        network,
        member -> {
          batch.add(member);
          if (batch.size() == BATCH) {
            addMissing(batch);
          }
        });
    addMissing(batch);
  }

  private void addMissing(List<Member> batch) {
    Set<Integer> known = store.known(batch.stream().map(Member::id).toList());
    store.add(batch.stream().filter(member -> !known.contains(member.id())).toList());
    batch.clear();
  }
}

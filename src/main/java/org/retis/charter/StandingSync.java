package org.retis.charter;

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

/** Keeps the standings in step with the roster, and lets merges and removals reach the room. */
final class StandingSync {

  /** How long a node believes that a charter's standings are complete. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private static final int BATCH = 500;

  private final StandingStore standings;
  private final AcknowledgementStore acknowledgements;
  private final CharterStore charters;
  private final CharterPersonalData personalData;
  private final Roster roster;
  private final Clock clock;
  private final Map<Integer, Instant> looked = new ConcurrentHashMap<>();

  StandingSync(
      StandingStore standings,
      AcknowledgementStore acknowledgements,
      CharterStore charters,
      CharterPersonalData personalData,
      Roster roster,
      EventBus events,
      Clock clock) {
    this.standings = standings;
    this.acknowledgements = acknowledgements;
    this.charters = charters;
    this.personalData = personalData;
    this.roster = roster;
    this.clock = clock;
    events.subscribe(MemberChanged.class, event -> put(event.member()));
    events.subscribe(MembersMerged.class, this::merged);
    events.subscribe(MemberErased.class, event -> this.personalData.erase(event.memberId()));
    events.subscribe(NetworkRemoved.class, event -> removed(event.networkId()));
  }

  private void put(Member member) {
    charters.ofNetwork(member.networkId()).forEach(charter -> standings.put(charter, member));
  }

  private void merged(MembersMerged event) {
    put(event.kept());
    acknowledgements.merge(event.kept().id(), event.gone());
    standings.forget(event.gone());
  }

  private void removed(int networkId) {
    standings.deleteAll(networkId);
    acknowledgements.deleteAll(networkId);
    charters.deleteAll(networkId);
  }

  /**
   * Makes the standings that are missing, for instance because the charter was named when the
   * roster was there already. Looks at most every few minutes, and then only counts while nothing
   * is missing.
   *
   * @param viewer somebody who may see the network
   */
  void complete(Viewer viewer, Network network, Charter charter) {
    Instant now = clock.instant();
    Instant last = looked.get(charter.id());
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return;
    }
    RosterFigures figures = roster.figures(viewer, network);
    if (standings.count(charter.id()) != figures.present() + figures.left()) {
      add(network, charter);
    }
    looked.put(charter.id(), now);
  }

  private void add(Network network, Charter charter) {
    List<Member> batch = new ArrayList<>();
    roster.everyMember(
        network,
        member -> {
          batch.add(member);
          if (batch.size() == BATCH) {
            addMissing(charter, batch);
          }
        });
    addMissing(charter, batch);
  }

  private void addMissing(Charter charter, List<Member> batch) {
    Set<Integer> known = standings.known(charter.id(), batch.stream().map(Member::id).toList());
    List<Member> missing = batch.stream().filter(member -> !known.contains(member.id())).toList();
    standings.add(charter, missing);
    batch.clear();
  }
}

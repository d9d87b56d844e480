package org.retis.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.CountedSpaces;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * Who of a network's members nothing was heard from, for its coordinators only.
 *
 * <p>All of the network's pages count, also those that the coordinator may not view: of somebody
 * who works there, only the day is told, so that nobody is called silent who isn't.
 */
public final class SilentMembers {

  private final LineStore lines;
  private final SweepStore sweeps;
  private final NetworkRights rights;
  private final CountedSpaces spaces;
  private final Clock clock;

  SilentMembers(
      LineStore lines, SweepStore sweeps, NetworkRights rights, CountedSpaces spaces, Clock clock) {
    this.lines = lines;
    this.sweeps = sweeps;
    this.rights = rights;
    this.spaces = spaces;
    this.clock = clock;
  }

  /**
   * How many members there are of each kind.
   *
   * @param days nothing for so many days is silence
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public Map<Silence.State, Integer> counts(Viewer viewer, Network network, int days) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Map<Silence.State, Integer> counts = new EnumMap<>(Silence.State.class);
    for (Silence.State state : Silence.State.values()) {
      counts.put(state, lines.countSilent(network.id(), new Silence(state, since(days))));
    }
    return counts;
  }

  /**
   * A page of members: who stopped, the latest first; others by name.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public Page<Line> page(
      Viewer viewer, Network network, Silence.State state, int days, PageRequest request) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return lines.silent(network.id(), new Silence(state, since(days)), request);
  }

  /** How complete and fresh this is. */
  public Progress progress(Network network) {
    var keys = spaces.keys(network);
    var first = sweeps.of(keys).stream().filter(sweep -> !sweep.complete()).toList();
    return new Progress(
        sweeps.beat().orElse(null),
        keys.size(),
        0,
        first.size(),
        first.stream().mapToInt(Sweep::pages).sum(),
        false);
  }

  private Instant since(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}

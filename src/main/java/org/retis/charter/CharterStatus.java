package org.retis.charter;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** How many, and for coordinators who, is up to date with the charter. */
public final class CharterStatus {

  /** Longer searches are refused. */
  public static final int MAX_SEARCH = 200;

  private final StandingQueries standings;
  private final StandingSync sync;
  private final NetworkRights rights;

  CharterStatus(StandingQueries standings, StandingSync sync, NetworkRights rights) {
    this.standings = standings;
    this.sync = sync;
    this.rights = rights;
  }

  /**
   * How many present members stand how.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public StandingTotals totals(Viewer viewer, Network network, Situation situation) {
    rights.require(viewer, network, Circle.VIEWER);
    sync.complete(viewer, network, situation.charter());
    return standings.totals(situation.charter().id(), edition(situation));
  }

  /**
   * A page of present members, the furthest behind first.
   *
   * @param state only who stands like this, or null for all
   * @param search words of the name or organisation
   * @throws UserMistake when the viewer doesn't coordinate the network, or the search is too long
   */
  public Page<Standing> page(
      Viewer viewer,
      Network network,
      Situation situation,
      @Nullable StandingState state,
      String search,
      PageRequest request) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (search.length() > MAX_SEARCH) {
      throw new UserMistake("retis.charter.mistake.search", "q", String.valueOf(MAX_SEARCH));
    }
    sync.complete(viewer, network, situation.charter());
    return standings.page(situation.charter().id(), edition(situation), state, search, request);
  }

  /**
   * All present members by name, once the right is checked.
   *
   * @return calls back once per member
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public Consumer<Consumer<Standing>> all(Viewer viewer, Network network, Situation situation) {
    rights.require(viewer, network, Circle.COORDINATOR);
    sync.complete(viewer, network, situation.charter());
    return visit -> standings.forEach(situation.charter().id(), visit);
  }

  /** The edition in force; 1 while there is none, so that nobody counts as up to date. */
  static int edition(Situation situation) {
    return situation.inForce().map(CharterVersion::edition).orElse(1);
  }
}

package org.retis.directory;

import java.time.Clock;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.web.UserMistake;

/** Opens the directory of a network for whoever may see it. */
public final class Directory {

  private final EntryQueries entries;
  private final EntrySync sync;
  private final NetworkRights rights;
  private final Roster roster;
  private final Clock clock;

  Directory(
      EntryQueries entries, EntrySync sync, NetworkRights rights, Roster roster, Clock clock) {
    this.entries = entries;
    this.sync = sync;
    this.rights = rights;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * The directory as this viewer sees it. The viewer's circle is found out here, once.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public OpenDirectory open(Viewer viewer, Network network) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    sync.complete(viewer, network);
    Integer self = roster.memberOf(viewer, network).map(Member::id).orElse(null);
    return new OpenDirectory(entries, clock, network, circle, self);
  }
}

package org.retis.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.CountedSpaces;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;

/** Opens the registers of a network for whoever may see it. */
public final class Registers {

  private final OutcomeQueries outcomes;
  private final NetworkRights rights;
  private final Roster roster;
  private final CountedSpaces spaces;
  private final Permissions permissions;
  private final Clock clock;

  Registers(
      OutcomeQueries outcomes,
      NetworkRights rights,
      Roster roster,
      CountedSpaces spaces,
      Permissions permissions,
      Clock clock) {
    this.outcomes = outcomes;
    this.rights = rights;
    this.roster = roster;
    this.spaces = spaces;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * A register as this viewer sees it. What the viewer may see is found out here, once.
   *
   * @throws org.retis.web.UserMistake when the viewer may not see the network
   */
  public OpenRegister open(Viewer viewer, Network network, OutcomeKind kind) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    List<String> visible =
        spaces.keys(network).stream().filter(key -> permissions.mayViewSpace(viewer, key)).toList();
    Optional<Member> self = roster.memberOf(viewer, network);
    RegisterReader reader =
        new RegisterReader(
            network.id(),
            kind,
            visible,
            self.map(Member::id).orElse(-1),
            viewer.key().orElse(""),
            LocalDate.now(clock.withZone(viewer.zone())));
    return new OpenRegister(outcomes, permissions, viewer, circle, reader);
  }
}

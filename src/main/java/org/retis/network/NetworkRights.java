package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/**
 * How close somebody stands to a network.
 *
 * <p>Confluence decides first: who may not view the home space is {@link Circle#NOBODY}. Who
 * administers it is a coordinator, and so is a present member who today holds, or stands in for, a
 * role that coordinates ({@link RoleKind#coordinates}).
 */
public final class NetworkRights {

  private final Permissions permissions;
  private final MemberStore members;
  private final RoleStore roles;
  private final MandateStore mandates;
  private final Clock clock;

  NetworkRights(
      Permissions permissions,
      MemberStore members,
      RoleStore roles,
      MandateStore mandates,
      Clock clock) {
    this.permissions = permissions;
    this.members = members;
    this.roles = roles;
    this.mandates = mandates;
    this.clock = clock;
  }

  /** The circle of this viewer in this network. */
  public Circle circle(Viewer viewer, Network network) {
    String home = network.homeSpaceKey();
    if (!permissions.mayViewSpace(viewer, home)) {
      return Circle.NOBODY;
    }
    if (viewer.isAnonymous()) {
      return Circle.VIEWER;
    }
    if (permissions.mayAdministerSpace(viewer, home)) {
      return Circle.COORDINATOR;
    }
    return viewer
        .key()
        .flatMap(key -> members.byAccount(network.id(), key))
        .filter(Member::isPresent)
        .map(member -> coordinates(viewer, member) ? Circle.COORDINATOR : Circle.MEMBER)
        .orElse(Circle.VIEWER);
  }

  /** Whether the viewer coordinates the network. */
  public boolean coordinates(Viewer viewer, Network network) {
    return circle(viewer, network) == Circle.COORDINATOR;
  }

  /**
   * Lets the viewer pass who stands at least this close.
   *
   * @return how close they stand
   * @throws UserMistake that the network doesn't exist, for who may see nothing of it; else that
   *     this isn't for them
   */
  public Circle require(Viewer viewer, Network network, Circle atLeast) {
    Circle circle = circle(viewer, network);
    if (circle == Circle.NOBODY) {
      throw UserMistake.missing("retis.network.mistake.network.missing");
    }
    if (!circle.includes(atLeast)) {
      throw UserMistake.forbidden(
          atLeast == Circle.COORDINATOR
              ? "retis.network.mistake.for-coordinators"
              : "retis.network.mistake.for-members");
    }
    return circle;
  }

  private boolean coordinates(Viewer viewer, Member member) {
    LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
    List<Integer> held = mandates.rolesOf(member.id(), today);
    return !held.isEmpty()
        && roles.of(member.networkId()).stream()
            .anyMatch(role -> role.kind().coordinates() && held.contains(role.id()));
  }
}

package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/** Reads who does what in a network: roles, and who holds them from when to when. */
public final class Roles {

  private final RoleStore roles;
  private final MandateStore mandates;
  private final NetworkRights rights;
  private final Clock clock;

  Roles(RoleStore roles, MandateStore mandates, NetworkRights rights, Clock clock) {
    this.roles = roles;
    this.mandates = mandates;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * All roles as of today, in the order of their kinds; holders without mail address for who isn't
   * a member.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public List<RoleState> states(Viewer viewer, Network network) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    LocalDate today = today(viewer);
    Map<Integer, List<Mandate>> byRole =
        mandates.of(network.id()).stream()
            .map(mandate -> asSeenFrom(circle, mandate))
            .collect(Collectors.groupingBy(Mandate::roleId));
    return roles.of(network.id()).stream()
        .map(role -> RoleState.of(role, byRole.getOrDefault(role.id(), List.of()), today))
        .toList();
  }

  /**
   * One role as of today.
   *
   * @throws UserMistake when the viewer may not see the network or it has no such role
   */
  public RoleState state(Viewer viewer, Network network, int roleId) {
    return states(viewer, network).stream()
        .filter(state -> state.role().id() == roleId)
        .findFirst()
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.role.missing"));
  }

  /** What makes the network fragile as of the day of these states. */
  public static List<ContinuityWarning> warnings(List<RoleState> states) {
    List<ContinuityWarning> warnings = new ArrayList<>();
    unheld(states, RoleKind.PILOT, ContinuityWarning.Kind.NO_PILOT, warnings);
    unheld(states, RoleKind.CO_PILOT, ContinuityWarning.Kind.NO_CO_PILOT, warnings);
    for (RoleState state : states) {
      if (state.status() == RoleStatus.ENDED) {
        warnings.add(new ContinuityWarning(ContinuityWarning.Kind.MANDATE_ENDED, state));
      } else if (state.status() == RoleStatus.ENDING_SOON) {
        warnings.add(new ContinuityWarning(ContinuityWarning.Kind.MANDATE_ENDING, state));
      }
    }
    return warnings;
  }

  private static Mandate asSeenFrom(Circle circle, Mandate mandate) {
    Member deputy = mandate.deputy();
    return new Mandate(
        mandate.id(),
        mandate.roleId(),
        Roster.asSeenFrom(circle, mandate.holder()),
        deputy == null ? null : Roster.asSeenFrom(circle, deputy),
        mandate.start(),
        mandate.end());
  }

  private static void unheld(
      List<RoleState> states,
      RoleKind kind,
      ContinuityWarning.Kind warning,
      List<ContinuityWarning> warnings) {
    List<RoleState> ofKind = states.stream().filter(s -> s.role().kind() == kind).toList();
    boolean held = ofKind.stream().anyMatch(state -> !state.current().isEmpty());
    boolean told = ofKind.stream().anyMatch(state -> state.status() == RoleStatus.ENDED);
    if (!held && !told) {
      warnings.add(new ContinuityWarning(warning, ofKind.stream().findFirst().orElse(null)));
    }
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.now(clock.withZone(viewer.zone()));
  }
}

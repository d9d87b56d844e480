package org.retis.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/** Changes a network's roles and mandates, for who coordinates it. */
public final class RoleEditor {

  private static final int MOST = 100;
  private static final int NAME = 100;
  private static final int DESCRIPTION = 1000;
  private static final Set<RoleKind> USUAL =
      EnumSet.of(
          RoleKind.PILOT,
          RoleKind.CO_PILOT,
          RoleKind.ANIMATOR,
          RoleKind.GARDENER,
          RoleKind.CONCIERGE);

  private final RoleStore roles;
  private final MandateStore mandates;
  private final Roster roster;
  private final NetworkRights rights;

  RoleEditor(RoleStore roles, MandateStore mandates, Roster roster, NetworkRights rights) {
    this.roles = roles;
    this.mandates = mandates;
    this.roster = roster;
    this.rights = rights;
  }

  /**
   * Adds a role.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, something typed can't be
   *     accepted, or there are {@value #MOST} already
   */
  public Role add(Viewer viewer, Network network, RoleDraft draft) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (roles.count(network.id()) >= MOST) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(MOST));
    }
    return roles.add(check(0, network, draft));
  }

  /** Adds those of the usual roles that the network doesn't have yet, all vacant. */
  public void addUsual(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Set<RoleKind> there =
        roles.of(network.id()).stream().map(Role::kind).collect(Collectors.toSet());
    USUAL.stream()
        .filter(kind -> !there.contains(kind))
        .forEach(kind -> roles.add(new Role(0, network.id(), kind, "", "")));
  }

  /**
   * Changes a role.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, it has no such role, or
   *     something typed can't be accepted
   */
  public Role change(Viewer viewer, Network network, int roleId, RoleDraft draft) {
    get(viewer, network, roleId);
    Role role = check(roleId, network, draft);
    roles.save(role);
    return role;
  }

  /**
   * Removes a role with all its mandates.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or it has no such role
   */
  public void remove(Viewer viewer, Network network, int roleId) {
    get(viewer, network, roleId);
    mandates.deleteOfRole(roleId);
    roles.delete(roleId);
  }

  /**
   * Gives somebody a mandate. Several may hold one role at the same time.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, it has no such role, or
   *     something typed can't be accepted
   */
  public Mandate addMandate(Viewer viewer, Network network, int roleId, MandateDraft draft) {
    get(viewer, network, roleId);
    return mandates
        .add(network.id(), roleId, check(network, roleId, draft))
        .orElseThrow(Roster::nobody);
  }

  /**
   * Changes a mandate.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, it has no such mandate, or
   *     something typed can't be accepted
   */
  public Mandate changeMandate(Viewer viewer, Network network, int id, MandateDraft draft) {
    Mandate before = mandate(viewer, network, id);
    mandates.save(id, check(network, before.roleId(), draft));
    return mandate(viewer, network, id);
  }

  /**
   * Removes a mandate as if it had never been; to end one, change its last day.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or it has no such mandate
   */
  public void removeMandate(Viewer viewer, Network network, int id) {
    mandate(viewer, network, id);
    mandates.delete(id);
  }

  private Role get(Viewer viewer, Network network, int roleId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return roles
        .byId(roleId)
        .filter(role -> role.networkId() == network.id())
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.role.missing"));
  }

  private Mandate mandate(Viewer viewer, Network network, int id) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return mandates
        .byId(id)
        .filter(found -> found.networkId() == network.id())
        .map(MandateStore.Found::mandate)
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.mandate.missing"));
  }

  private static Role check(int id, Network network, RoleDraft draft) {
    RoleKind kind = Input.choice("kind", draft.kind(), RoleKind.class);
    String name =
        kind == RoleKind.OTHER
            ? Input.required("name", draft.name(), NAME)
            : Input.line("name", draft.name(), NAME);
    String description = Input.text("description", draft.description(), DESCRIPTION);
    return new Role(id, network.id(), kind, name, description);
  }

  private MandateStore.MandateValues check(Network network, int roleId, MandateDraft draft) {
    LocalDate start = Input.day("start", draft.start());
    LocalDate end = Input.day("end", draft.end());
    Input.inOrder("end", start, end);
    Integer holder = person(network, draft.holderId(), "holderId");
    if (holder == null) {
      throw new UserMistake("retis.network.mistake.required", "holderId");
    }
    Integer deputy = person(network, draft.deputyId(), "deputyId");
    if (holder.equals(deputy)) {
      throw new UserMistake("retis.network.mistake.deputy", "deputyId");
    }
    return new MandateStore.MandateValues(roleId, holder, deputy, start, end);
  }

  private @Nullable Integer person(Network network, @Nullable Integer id, String field) {
    return id == null
        ? null
        : (Integer)
            roster
                .existing(network, id)
                .orElseThrow(() -> new UserMistake("retis.network.mistake.member.missing", field))
                .id();
  }
}

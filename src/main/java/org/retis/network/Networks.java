package org.retis.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.retis.gateway.EventBus;
import org.retis.gateway.Permissions;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/**
 * The networks of this site: declaring, changing, finding them.
 *
 * <p>When a network's home space is removed its data stay, but nobody meets it any more. Whoever
 * later makes a space with the same key gets nothing of it; a site administrator may {@link
 * #resume} it once the space is back.
 */
public final class Networks {

  private final NetworkStore store;
  private final NetworkRules rules;
  private final NetworkRemoval removal;
  private final NetworkRights rights;
  private final Permissions permissions;
  private final Spaces spaces;
  private final EventBus events;

  Networks(
      NetworkStore store,
      NetworkRules rules,
      NetworkRemoval removal,
      NetworkRights rights,
      Permissions permissions,
      Spaces spaces,
      EventBus events) {
    this.store = store;
    this.rules = rules;
    this.removal = removal;
    this.rights = rights;
    this.permissions = permissions;
    this.spaces = spaces;
    this.events = events;
  }

  /** Whether the viewer may declare a network on this space: who administers it may. */
  public boolean mayDeclare(Viewer viewer, String spaceKey) {
    return !viewer.isAnonymous()
        && spaces.byKey(spaceKey).isPresent()
        && (permissions.mayAdministerSpace(viewer, spaceKey)
            || permissions.mayAdministerSite(viewer));
  }

  /**
   * Declares a network. Declaring the very same once more returns what is there.
   *
   * @throws UserMistake when the viewer may not, when the space is home to another network, or when
   *     something typed can't be accepted
   */
  public Network declare(Viewer viewer, NetworkDraft draft) {
    String home = Input.required("homeSpaceKey", draft.homeSpaceKey(), 255);
    if (!mayDeclare(viewer, home)) {
      throw permissions.mayViewSpace(viewer, home)
          ? UserMistake.forbidden("retis.network.mistake.declare")
          : new UserMistake("retis.network.mistake.space.unknown", "homeSpaceKey", home);
    }
    Network wanted = rules.check(0, home, draft);
    requireVisibleParent(viewer, wanted);
    Network declared = store.declare(wanted);
    if (!declared.equals(rules.check(declared.id(), home, draft))) {
      throw UserMistake.conflict(
          "retis.network.mistake.space.taken", "homeSpaceKey", declared.name());
    }
    return declared;
  }

  /**
   * Changes a network's texts; its home stays as it is.
   *
   * @throws UserMistake when the viewer doesn't coordinate it, or something can't be accepted
   */
  public Network change(Viewer viewer, int id, NetworkDraft draft) {
    Network network = get(viewer, id);
    rights.require(viewer, network, Circle.COORDINATOR);
    Network changed = rules.check(id, network.homeSpaceKey(), draft);
    if (!Objects.equals(network.parentId(), changed.parentId())) {
      requireVisibleParent(viewer, changed);
    }
    store.save(changed);
    return changed;
  }

  /**
   * Removes a network with its roster and all that rooms keep of it. Its pages stay.
   *
   * @throws UserMistake when the viewer doesn't administer its home space
   */
  public void remove(Viewer viewer, int id) {
    Network network = get(viewer, id);
    if (!mayDeclare(viewer, network.homeSpaceKey())) {
      throw UserMistake.forbidden("retis.network.mistake.declare");
    }
    removal.remove(id);
    events.publish(new NetworkRemoved(id));
  }

  /**
   * The network with this id.
   *
   * @throws UserMistake when there is none that the viewer may see
   */
  public Network get(Viewer viewer, int id) {
    return find(viewer, id)
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.network.missing"));
  }

  /** The network with this id, if the viewer may see it. */
  public Optional<Network> find(Viewer viewer, int id) {
    return store.byId(id).filter(n -> !store.isHomeless(id)).filter(n -> maySee(viewer, n));
  }

  /** The network that is at home in this space, if the viewer may see it. */
  public Optional<Network> atHome(Viewer viewer, String spaceKey) {
    return store.byHome(spaceKey).filter(network -> maySee(viewer, network));
  }

  /**
   * The network that a space counts for without being its home, if the viewer may see exactly one
   * such network: among several, somebody must choose.
   */
  public Optional<Network> counting(Viewer viewer, String spaceKey) {
    List<Network> all =
        store.counting(spaceKey).stream().filter(network -> maySee(viewer, network)).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The networks that the viewer may see, by name. */
  public List<Network> list(Viewer viewer) {
    return store.all().stream().filter(network -> maySee(viewer, network)).toList();
  }

  /**
   * All networks whose home exists: for jobs. Asks for no rights, so nothing of it may be shown.
   */
  public List<Network> all() {
    return store.all();
  }

  /** The network with this id, while its home exists: for jobs, as {@link #all} is. */
  public Optional<Network> existing(int id) {
    return store.byId(id).filter(network -> !store.isHomeless(id));
  }

  /**
   * The networks that a space counts for, the one at home in it first: for listeners and jobs, as
   * {@link #all} is.
   */
  public List<Network> of(String spaceKey) {
    return Stream.concat(store.byHome(spaceKey).stream(), store.counting(spaceKey).stream())
        .distinct()
        .toList();
  }

  /** The network that this one belongs to, if the viewer may see it. */
  public Optional<Network> parent(Viewer viewer, Network network) {
    return network.parent().flatMap(id -> find(viewer, id));
  }

  /** The networks that belong to this one, as far as the viewer may see them, by name. */
  public List<Network> children(Viewer viewer, Network network) {
    return store.children(network.id()).stream().filter(n -> maySee(viewer, n)).toList();
  }

  /** The networks whose home space was removed; none for who doesn't administer the site. */
  public List<Network> homeless(Viewer viewer) {
    return permissions.mayAdministerSite(viewer) ? store.homeless() : List.of();
  }

  /**
   * Takes a network up again whose home space is back.
   *
   * @throws UserMistake when the viewer doesn't administer the site, there is no such network, the
   *     space isn't there, or another network is at home in it now
   */
  public Network resume(Viewer viewer, int id) {
    if (!permissions.mayAdministerSite(viewer)) {
      throw UserMistake.forbidden("retis.network.mistake.site-admin");
    }
    Network network =
        store
            .byId(id)
            .filter(n -> store.isHomeless(id))
            .orElseThrow(() -> UserMistake.missing("retis.network.mistake.network.missing"));
    String home = network.homeSpaceKey();
    if (spaces.byKey(home).isEmpty()) {
      throw new UserMistake("retis.network.mistake.space.unknown", null, home);
    }
    store
        .byHome(home)
        .ifPresent(
            other -> {
              throw UserMistake.conflict("retis.network.mistake.space.taken", null, other.name());
            });
    store.regainHome(id);
    return network;
  }

  private boolean maySee(Viewer viewer, Network network) {
    return permissions.mayViewSpace(viewer, network.homeSpaceKey());
  }

  private void requireVisibleParent(Viewer viewer, Network network) {
    if (network.parentId() != null && parent(viewer, network).isEmpty()) {
      throw new UserMistake("retis.network.mistake.parent.missing", "parentId");
    }
  }
}

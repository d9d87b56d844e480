package org.retis.network;

import java.util.List;
import org.retis.gateway.Accounts;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/** The Confluence groups that a roster is filled from. */
public final class RosterGroups {

  private static final int NAME = 255;

  private final RosterGroupStore store;
  private final GroupSync sync;
  private final NetworkRights rights;
  private final Accounts accounts;

  RosterGroups(RosterGroupStore store, GroupSync sync, NetworkRights rights, Accounts accounts) {
    this.store = store;
    this.sync = sync;
    this.rights = rights;
    this.accounts = accounts;
  }

  /**
   * The groups of a network, by name.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public List<RosterGroup> list(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return store.of(network.id());
  }

  /**
   * Puts a group's people on the roster now, and if wished keeps them in step from then on.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or there is no such group
   */
  public GroupSync.Result add(
      Viewer viewer, Network network, String typedGroup, boolean keptInStep) {
    rights.require(viewer, network, Circle.COORDINATOR);
    String name = Input.required("group", typedGroup, NAME);
    if (!accounts.groupExists(name)) {
      throw new UserMistake("retis.network.mistake.group.unknown", "group", name);
    }
    RosterGroup group = store.add(network.id(), name, keptInStep);
    store.setKeptInStep(group.id(), keptInStep);
    return sync.sync(group);
  }

  /**
   * Reads a group again now.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or it has no such group
   */
  public GroupSync.Result read(Viewer viewer, Network network, int groupId) {
    return sync.sync(get(viewer, network, groupId));
  }

  /**
   * Forgets a group. Whom it brought stays on the roster.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or it has no such group
   */
  public void remove(Viewer viewer, Network network, int groupId) {
    store.delete(get(viewer, network, groupId).id());
  }

  private RosterGroup get(Viewer viewer, Network network, int groupId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return store
        .byId(groupId)
        .filter(group -> group.networkId() == network.id())
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.group.missing"));
  }
}

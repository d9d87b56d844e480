package org.retis.network;

import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** The organisations that a network's members come from. */
public final class Organisations {

  private final OrganisationStore store;
  private final MemberStore members;
  private final NetworkRights rights;
  private final EventBus events;

  Organisations(
      OrganisationStore store, MemberStore members, NetworkRights rights, EventBus events) {
    this.store = store;
    this.members = members;
    this.rights = rights;
    this.events = events;
  }

  /** A page of a network's organisations, by name, for who may see the network. */
  public Page<Organisation> page(Viewer viewer, Network network, PageRequest request) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.page(network.id(), request);
  }

  /**
   * The organisation with this name, added when the network has none.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or the name is empty or
   *     longer than 150 characters
   */
  public Organisation add(Viewer viewer, Network network, String name) {
    rights.require(viewer, network, Circle.COORDINATOR);
    return store.named(network.id(), Input.required("name", name, Input.NAME));
  }

  /**
   * Gives an organisation another name; its members are announced as changed.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, there is no such
   *     organisation, or another one has that name
   */
  public Organisation rename(Viewer viewer, Network network, int id, String typed) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Organisation organisation = get(network, id);
    String name = Input.required("name", typed, Input.NAME);
    store
        .byName(network.id(), name)
        .filter(other -> other.id() != id)
        .ifPresent(
            other -> {
              throw UserMistake.conflict(
                  "retis.network.mistake.organisation.taken", "name", other.name());
            });
    store.rename(organisation.id(), name);
    members.forEach(member -> events.publish(new MemberChanged(member)), "ORGANISATION_ID = ?", id);
    return new Organisation(id, network.id(), name);
  }

  /**
   * Removes an organisation that nobody comes from.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, there is no such
   *     organisation, or somebody on the roster comes from it
   */
  public void remove(Viewer viewer, Network network, int id) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Organisation organisation = get(network, id);
    if (members.countOfOrganisation(id) > 0) {
      throw UserMistake.conflict(
          "retis.network.mistake.organisation.used", null, organisation.name());
    }
    store.delete(id);
  }

  private Organisation get(Network network, int id) {
    return store
        .byId(id)
        .filter(found -> found.networkId() == network.id())
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.organisation.missing"));
  }
}

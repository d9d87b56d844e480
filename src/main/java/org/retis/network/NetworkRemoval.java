package org.retis.network;

import org.retis.store.Database;

/** Removes all that this room keeps of a network. */
final class NetworkRemoval {

  private final Database database;
  private final NetworkStore networks;
  private final CountedSpaceStore spaces;
  private final MemberStore members;
  private final MergeStore merges;
  private final OrganisationStore organisations;
  private final RoleStore roles;
  private final MandateStore mandates;
  private final BodyStore bodies;
  private final RosterGroupStore groups;

  NetworkRemoval(
      Database database,
      NetworkStore networks,
      CountedSpaceStore spaces,
      MemberStore members,
      MergeStore merges,
      OrganisationStore organisations,
      RoleStore roles,
      MandateStore mandates,
      BodyStore bodies,
      RosterGroupStore groups) {
    this.database = database;
    this.networks = networks;
    this.spaces = spaces;
    this.members = members;
    this.merges = merges;
    this.organisations = organisations;
    this.roles = roles;
    this.mandates = mandates;
    this.bodies = bodies;
    this.groups = groups;
  }

  /** All or nothing. */
  void remove(int networkId) {
    database.inTransaction(
        () -> {
          spaces.deleteAll(networkId);
          bodies.deleteAll(networkId);
          mandates.deleteAll(networkId);
          roles.deleteAll(networkId);
          groups.deleteAll(networkId);
          merges.deleteAll(networkId);
          members.deleteAll(networkId);
          organisations.deleteAll(networkId);
          networks.delete(networkId);
          return networkId;
        });
  }
}

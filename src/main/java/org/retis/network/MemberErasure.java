package org.retis.network;

import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;

/** Erases people from a roster for good, in all rooms. */
public final class MemberErasure {

  private final Roster roster;
  private final NetworkRights rights;
  private final NetworkPersonalData data;
  private final EventBus events;

  MemberErasure(Roster roster, NetworkRights rights, NetworkPersonalData data, EventBus events) {
    this.roster = roster;
    this.rights = rights;
    this.data = data;
    this.events = events;
  }

  /**
   * Erases somebody; other rooms hear of it by {@link MemberErased}.
   *
   * @throws org.retis.web.UserMistake when the viewer doesn't coordinate the network or there is
   *     nobody
   */
  public void erase(Viewer viewer, Network network, int memberId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Member member = roster.existing(network, memberId).orElseThrow(Roster::nobody);
    data.erase(member.id());
    events.publish(new MemberErased(member.id(), network.id()));
  }
}

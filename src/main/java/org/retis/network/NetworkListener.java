package org.retis.network;

import org.retis.gateway.Account;
import org.retis.gateway.AccountChanged;
import org.retis.gateway.AccountRemoved;
import org.retis.gateway.Accounts;
import org.retis.gateway.EventBus;
import org.retis.gateway.GroupChanged;
import org.retis.gateway.SpaceRemoved;

/** Lets what happens in Confluence reach networks and rosters. */
final class NetworkListener {

  private final NetworkStore networks;
  private final CountedSpaceStore spaces;
  private final RosterGroupStore groups;
  private final AccountSync sync;
  private final Accounts accounts;

  NetworkListener(
      NetworkStore networks,
      CountedSpaceStore spaces,
      RosterGroupStore groups,
      AccountSync sync,
      Accounts accounts,
      EventBus events) {
    this.networks = networks;
    this.spaces = spaces;
    this.groups = groups;
    this.sync = sync;
    this.accounts = accounts;
    events.subscribe(SpaceRemoved.class, this::spaceRemoved);
    events.subscribe(AccountChanged.class, this::accountChanged);
    events.subscribe(AccountRemoved.class, this::accountRemoved);
    events.subscribe(GroupChanged.class, this::groupChanged);
  }

  private void spaceRemoved(SpaceRemoved event) {
    networks.loseHome(event.spaceKey());
    spaces.forget(event.spaceKey());
  }

  private void accountChanged(AccountChanged event) {
    accounts.byUsername(event.username()).ifPresent(sync::refresh);
  }

  /** Where Confluence has forgotten the account already, the nightly job unlinks it. */
  private void accountRemoved(AccountRemoved event) {
    accounts.byUsername(event.username()).map(Account::userKey).ifPresent(sync::unlink);
  }

  /** Large groups change one person at a time: they are read again by the job, once. */
  private void groupChanged(GroupChanged event) {
    groups.markChanged(event.group());
  }
}

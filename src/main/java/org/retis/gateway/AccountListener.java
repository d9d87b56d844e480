package org.retis.gateway;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventListener;

/** Hears of edited and removed accounts. Public only because Confluence calls it. */
public final class AccountListener {

  private final EventBus bus;
  private final ByName byName;

  AccountListener(EventBus bus, ByName byName) {
    this.bus = bus;
    this.byName = byName;
  }

  /** Called by Confluence. */
  @EventListener
  public void onAccountRemoved(UserDeletedEvent event) {
    bus.publish(new AccountRemoved(event.getUsername()));
  }

  /** Called by Confluence, also for a new name and for deactivation. */
  @EventListener
  public void onAccountEdited(UserEditedEvent event) {
    byName
        .call(Object.class, event, "getUser")
        .flatMap(user -> byName.call(String.class, user, "getName"))
        .ifPresent(name -> bus.publish(new AccountChanged(name)));
  }
}

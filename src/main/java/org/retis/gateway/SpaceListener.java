package org.retis.gateway;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;

/** Hears of removed spaces. Public only because Confluence calls it. */
public final class SpaceListener {

  private final EventBus bus;

  SpaceListener(EventBus bus) {
    this.bus = bus;
  }

  /** Called by Confluence. */
  @EventListener
  public void onSpaceRemoved(SpaceRemoveEvent event) {
    bus.publish(new SpaceRemoved(event.getSpace().getKey()));
  }
}

package org.retis.gateway;

import com.atlassian.event.api.EventListener;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hears of people who join or leave groups. Public only because Confluence calls it.
 *
 * <p>The classes of these events are known by name only, so every event passes here; all but these
 * are let go after a look at their class's name.
 */
public final class GroupListener {

  private static final Set<String> EVENTS =
      Set.of(
          "com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent",
          "com.atlassian.crowd.event.group.GroupMembershipDeletedEvent");

  private final EventBus bus;
  private final ByName byName;

  GroupListener(EventBus bus, ByName byName) {
    this.bus = bus;
    this.byName = byName;
  }

  /** Called by Confluence for every event there is. */
  @EventListener
  public void onAnything(Object event) {
    if (isMembership(event.getClass())) {
      byName
          .call(String.class, event, "getGroupName")
          .ifPresent(group -> bus.publish(new GroupChanged(group)));
    }
  }

  private static boolean isMembership(Class<?> event) {
    for (@Nullable Class<?> type = event; type != null; type = type.getSuperclass()) {
      if (EVENTS.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }
}

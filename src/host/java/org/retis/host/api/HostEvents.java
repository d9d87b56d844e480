package org.retis.host.api;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import org.retis.host.site.SiteEvents;
import org.retis.host.site.SiteUser;

/** Publishes what happens in the wiki as the events that Confluence publishes. */
final class HostEvents {

  private final EventPublisher publisher;

  HostEvents(EventPublisher publisher) {
    this.publisher = publisher;
  }

  void publish(SiteEvents.Event event) {
    if (event instanceof SiteEvents.SpaceRemoved removed) {
      publisher.publish(new SpaceGone(new HostSpace(removed.space())));
    } else if (event instanceof SiteEvents.UserEdited edited) {
      publisher.publish(new AccountEdited(edited.before(), edited.after()));
    } else if (event instanceof SiteEvents.UserRemoved removed) {
      publisher.publish(new AccountGone(removed.user().name()));
    } else if (event instanceof SiteEvents.MembershipCreated created) {
      publisher.publish(new Joined(created.group(), List.of(created.user().name())));
    } else if (event instanceof SiteEvents.MembershipRemoved left) {
      publisher.publish(new Left(left.group(), left.user().name()));
    }
  }

  /** A space is gone. */
  public static final class SpaceGone extends SpaceRemoveEvent {
    private final Space space;

    SpaceGone(Space space) {
      this.space = space;
    }

    @Override
    public Space getSpace() {
      return space;
    }
  }

  /** An account was changed, renamed, deactivated or reactivated. */
  public static final class AccountEdited extends UserEditedEvent {
    private final EditedUser before;
    private final EditedUser after;

    AccountEdited(SiteUser before, SiteUser after) {
      this.before = new EditedUser(before);
      this.after = new EditedUser(after);
    }

    /** The account as it is now. */
    public EditedUser getUser() {
      return after;
    }

    /** The account as it was. */
    public EditedUser getOriginalUser() {
      return before;
    }
  }

  /** An account in an event. */
  public static final class EditedUser {
    private final ConfluenceUser user;
    private final boolean active;

    EditedUser(SiteUser user) {
      this.user = ConfluenceUsers.of(user);
      this.active = user.active();
    }

    /** The log-in name. */
    public String getName() {
      return user.getName();
    }

    /** Whether it may log in. */
    public boolean isActive() {
      return active;
    }
  }

  /** An account is gone. */
  public static final class AccountGone extends UserDeletedEvent {
    private final String username;

    AccountGone(String username) {
      this.username = username;
    }

    @Override
    public String getUsername() {
      return username;
    }
  }

  /** Accounts joined a group. */
  public static final class Joined extends GroupMembershipsCreatedEvent {
    private final String group;
    private final List<String> names;

    Joined(String group, List<String> names) {
      this.group = group;
      this.names = names;
    }

    @Override
    public String getGroupName() {
      return group;
    }

    /** Who joined. */
    public List<String> getEntityNames() {
      return names;
    }
  }

  /** An account left a group. */
  public static final class Left extends GroupMembershipDeletedEvent {
    private final String group;
    private final String name;

    Left(String group, String name) {
      this.group = group;
      this.name = name;
    }

    @Override
    public String getGroupName() {
      return group;
    }

    /** Who left. */
    public String getEntityName() {
      return name;
    }
  }
}

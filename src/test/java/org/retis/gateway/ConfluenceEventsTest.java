package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.user.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceEventsTest {

  private final EventPublisher confluence = mock(EventPublisher.class);
  private final EventBus bus = new EventBus();
  private final ByName byName = new ByName();
  private final List<Object> heard = new ArrayList<>();
  private final ConfluenceEvents events = new ConfluenceEvents(confluence, bus, null, byName);

  @Before
  public void listenToOurBus() {
    bus.subscribe(Object.class, heard::add);
  }

  @Test
  public void registersAndUnregistersEachListener() {
    events.start();
    verify(confluence).register(isA(SpaceListener.class));
    verify(confluence).register(isA(AccountListener.class));
    verify(confluence).register(isA(GroupListener.class));

    events.stop();
    verify(confluence, times(6)).unregister(any());
  }

  @Test
  public void keepsTheOtherListenersWhereOneCanNotBeRegistered() {
    doThrow(new NoClassDefFoundError("com/atlassian/crowd/event/user/UserDeletedEvent"))
        .when(confluence)
        .register(isA(AccountListener.class));

    events.start();
    events.stop();

    verify(confluence).register(isA(GroupListener.class));
    verify(confluence).unregister(isA(SpaceListener.class));
    verify(confluence, never()).unregister(isA(AccountListener.class));
  }

  @Test
  public void tellsOfARemovedSpace() {
    Space space = mock(Space.class);
    when(space.getKey()).thenReturn("YOUTH");
    SpaceRemoveEvent event = mock(SpaceRemoveEvent.class);
    when(event.getSpace()).thenReturn(space);

    new SpaceListener(bus).onSpaceRemoved(event);

    assertEquals(List.of(new SpaceRemoved("YOUTH")), heard);
  }

  @Test
  public void tellsOfARemovedAccount() {
    UserDeletedEvent event = mock(UserDeletedEvent.class);
    when(event.getUsername()).thenReturn("ada");

    new AccountListener(bus, byName).onAccountRemoved(event);

    assertEquals(List.of(new AccountRemoved("ada")), heard);
  }

  @Test
  public void tellsOfAnEditedAccountUnderItsNewName() {
    new AccountListener(bus, byName).onAccountEdited(new Renamed());

    assertEquals(List.of(new AccountChanged("ada.king")), heard);
  }

  @Test
  public void tellsNothingWhereTheEditedAccountCanNotBeRead() {
    new AccountListener(bus, byName).onAccountEdited(new UserEditedEvent());

    assertEquals(List.of(), heard);
  }

  @Test
  public void tellsOfChangedGroups() {
    new GroupListener(bus, byName).onAnything(new Joined());
    new GroupListener(bus, byName).onAnything(new Left());

    assertEquals(List.of(new GroupChanged("helpers"), new GroupChanged("strangers")), heard);
  }

  @Test
  public void letsOtherEventsGo() {
    new GroupListener(bus, byName).onAnything("any other event");
    new GroupListener(bus, byName).onAnything(new Renamed());

    assertEquals(List.of(), heard);
  }

  /** As Confluence's event, with the account after the change. */
  public static final class Renamed extends UserEditedEvent {
    public User getUser() {
      User user = mock(User.class);
      when(user.getName()).thenReturn("ada.king");
      return user;
    }
  }

  /** Somebody joined. */
  public static final class Joined extends GroupMembershipsCreatedEvent {
    @Override
    public String getGroupName() {
      return "helpers";
    }
  }

  /** Somebody left. */
  public static final class Left extends GroupMembershipDeletedEvent {
    @Override
    public String getGroupName() {
      return "strangers";
    }
  }
}

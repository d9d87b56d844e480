package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.web.UserMistake;

public class TodosTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private Room room;
  private Network here;
  private Viewer ada;

  @Before
  public void open() {
    room = new Room(TestDatabases.H2);
    here = room.network();
    ada = room.wiki.account("ada", "Ada");
    room.editor.add(room.admin(), here, MemberDraft.withAccount("ada"));
  }

  @After
  public void close() {
    room.close();
  }

  private Todos todos(TodoSource... sources) {
    return new Todos(List.of(sources), room.networks, room.memberStore, room.rights);
  }

  private static List<String> texts(TodoList list) {
    return list.items().stream().map(item -> item.todo().text()).toList();
  }

  @Test
  public void theEarliestComesFirstAndWhatHasNoDateLast() {
    Todos todos =
        todos(
            (network, viewer) -> List.of(new Todo("never", "/a", null), new Todo("b", "/b", DAY)),
            (network, viewer) -> List.of(new Todo("a", "/a", DAY.minusDays(3))));

    TodoList list = todos.of(ada, here);
    assertEquals(List.of("a", "b", "never"), texts(list));
    assertTrue(list.complete());
  }

  @Test
  public void aSourceThatFailsTakesNoOtherDown() {
    Todos todos =
        todos(
            (network, viewer) -> {
              throw new IllegalStateException("broken");
            },
            (network, viewer) -> List.of(new Todo("a", "/a", DAY)));

    TodoList list = todos.of(ada, here);
    assertEquals(List.of("a"), texts(list));
    assertFalse(list.complete());
  }

  @Test
  public void withoutRoomsNothingIsAwaited() {
    assertEquals(new TodoList(List.of(), true), todos().of(ada, here));
  }

  @Test
  public void nothingIsAwaitedFromVisitors() {
    TodoSource source = (network, viewer) -> List.of(new Todo("a", "/a", DAY));
    assertEquals(List.of(), todos(source).of(room.wiki.anonymous(), here).items());
    assertEquals(List.of(), todos(source).ofAll(room.wiki.anonymous(), here).items());
  }

  @Test
  public void otherNetworksOfTheReaderCanBeAskedToo() {
    Viewer boss = room.wiki.spaceAdmin("boss2", "OTHER");
    Network other = room.networks.declare(boss, NetworkDraft.named("OTHER", "Parents"));
    room.editor.add(boss, other, MemberDraft.withAccount("ada"));
    Viewer chief = room.wiki.spaceAdmin("chief", "SECRET");
    Network secret = room.networks.declare(chief, NetworkDraft.named("SECRET", "Secret"));
    room.editor.add(chief, secret, MemberDraft.withAccount("ada"));
    TodoSource source = (network, viewer) -> List.of(new Todo(network.name(), "/a", null));

    assertEquals(List.of("Promeneurs du Net"), texts(todos(source).of(ada, here)));
    assertEquals(List.of("Promeneurs du Net", "Parents"), texts(todos(source).ofAll(ada, here)));
  }

  @Test(expected = UserMistake.class)
  public void whoMayNotSeeTheNetworkIsRefused() {
    Viewer chief = room.wiki.spaceAdmin("chief", "SECRET");
    Network secret = room.networks.declare(chief, NetworkDraft.named("SECRET", "Secret"));
    todos().of(ada, secret);
  }
}

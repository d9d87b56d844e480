package org.retis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What networks await from somebody, asked of all rooms. */
public final class Todos {

  private static final Logger LOG = LoggerFactory.getLogger(Todos.class);

  private final List<TodoSource> sources;
  private final Networks networks;
  private final MemberStore members;
  private final NetworkRights rights;

  Todos(List<TodoSource> sources, Networks networks, MemberStore members, NetworkRights rights) {
    this.sources = List.copyOf(sources);
    this.networks = networks;
    this.members = members;
    this.rights = rights;
  }

  /**
   * What one network awaits from the viewer, most urgent first.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public TodoList of(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.VIEWER);
    return gather(viewer, List.of(network));
  }

  /**
   * What one network and all others that the viewer belongs to await from them, most urgent first.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public TodoList ofAll(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.VIEWER);
    Map<Integer, Network> all = new LinkedHashMap<>();
    all.put(network.id(), network);
    viewer.key().map(members::byAccount).orElse(List.of()).stream()
        .filter(Member::isPresent)
        .filter(member -> member.networkId() != network.id())
        .flatMap(member -> networks.find(viewer, member.networkId()).stream())
        .forEach(other -> all.put(other.id(), other));
    return gather(viewer, List.copyOf(all.values()));
  }

  private TodoList gather(Viewer viewer, List<Network> where) {
    if (viewer.isAnonymous()) {
      return new TodoList(List.of(), true);
    }
    List<TodoList.Item> items = new ArrayList<>();
    boolean complete = true;
    for (Network network : where) {
      for (TodoSource source : sources) {
        try {
          source.todos(network, viewer).stream()
              .map(todo -> new TodoList.Item(network, todo))
              .forEach(items::add);
        } catch (RuntimeException | LinkageError e) {
          LOG.error("{} can't tell what is to do", source.getClass().getSimpleName(), e);
          complete = false;
        }
      }
    }
    items.sort(
        Comparator.comparing(
            item -> item.todo().due(), Comparator.nullsLast(Comparator.naturalOrder())));
    return new TodoList(items, complete);
  }
}

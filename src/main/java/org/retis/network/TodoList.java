package org.retis.network;

import java.util.List;

/**
 * What networks await from somebody.
 *
 * @param items the things to do, those with the earliest date first, those without date last
 * @param complete false when some room couldn't tell
 */
public record TodoList(List<Item> items, boolean complete) {

  /**
   * One thing to do.
   *
   * @param network who awaits it
   * @param todo what it is
   */
  public record Item(Network network, Todo todo) {}

  public TodoList {
    items = List.copyOf(items);
  }
}

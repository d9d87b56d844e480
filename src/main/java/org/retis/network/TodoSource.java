package org.retis.network;

import java.util.List;
import org.retis.gateway.Viewer;

/** Implemented by a room that awaits something from members. */
public interface TodoSource {

  /**
   * What the network awaits from this viewer now, most urgent first.
   *
   * @param network the network
   * @param viewer who asks
   * @return the things to do, empty when there are none
   */
  List<Todo> todos(Network network, Viewer viewer);
}

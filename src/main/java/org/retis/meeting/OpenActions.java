package org.retis.meeting;

import java.util.Collection;
import java.util.List;
import org.retis.gateway.Viewer;
import org.retis.network.Network;

/** The register of actions, as far as the preparation of a meeting needs it. */
interface OpenActions {

  /**
   * What earlier meetings of a body left to do, most urgent first, as far as the viewer may see it.
   *
   * @param limit how many at the most, 1 or more
   */
  List<OpenAction> ofBody(Viewer viewer, Network network, int bodyId, int limit);

  /** Actions by their ids, in that order, done or not, as far as the viewer may see them. */
  List<OpenAction> byIds(Viewer viewer, Network network, Collection<Integer> ids);
}

package org.retis.network;

import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.SettingsRequest;

/** Implemented by a room that has something to do for a body; its links stand beside the body. */
public interface BodyLinks {

  /**
   * Where a coordinator can go on with a body.
   *
   * @param request who asks, and in which language
   * @param network the network
   * @param body one of its bodies
   */
  List<LinkView> of(SettingsRequest request, Network network, Body body);
}

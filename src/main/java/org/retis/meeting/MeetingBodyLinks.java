package org.retis.meeting;

import java.util.List;
import org.retis.network.Body;
import org.retis.network.BodyLinks;
import org.retis.network.Network;
import org.retis.web.LinkView;
import org.retis.web.SettingsRequest;

/** Lets coordinators prepare a body's meeting from the list of bodies. */
public final class MeetingBodyLinks implements BodyLinks {

  MeetingBodyLinks() {}

  @Override
  public List<LinkView> of(SettingsRequest request, Network network, Body body) {
    return List.of(
        LinkView.to(
            request.formats().text("retis.meeting.prepare"),
            request.contextPath() + MeetingPaths.prepare(network) + "&body=" + body.id()));
  }
}

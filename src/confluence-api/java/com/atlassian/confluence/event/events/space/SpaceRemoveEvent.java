package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": ConfluenceEventListener; getSpace is declared by SpaceEvent")
public class SpaceRemoveEvent {

  public Space getSpace() {
    throw new UnsupportedOperationException("signature");
  }
}

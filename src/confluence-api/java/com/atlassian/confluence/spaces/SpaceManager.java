package com.atlassian.confluence.spaces;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": getSpace; an interface in " + Source.JAVADOC + "8.3.1")
public interface SpaceManager {

  Space getSpace(String key);
}

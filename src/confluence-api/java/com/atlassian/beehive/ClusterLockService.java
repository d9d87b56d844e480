package com.atlassian.beehive;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.BOOTSTRAPI)
public interface ClusterLockService {
  ClusterLock getLockForName(String name);
}

package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.BOOTSTRAPI + ": lock and unlock")
public interface ClusterLock extends Lock {}

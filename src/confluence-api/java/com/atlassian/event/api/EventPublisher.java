package com.atlassian.event.api;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK)
public interface EventPublisher {

  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);
}

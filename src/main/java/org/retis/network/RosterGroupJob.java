package org.retis.network;

import java.time.Clock;
import java.time.Duration;
import org.retis.gateway.JobModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each minute: reads the groups again that are said to have changed, and those that were last read
 * an hour ago, since Confluence doesn't announce every change.
 */
final class RosterGroupJob extends JobModule {

  private static final Logger LOG = LoggerFactory.getLogger(RosterGroupJob.class);
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private final RosterGroupStore groups;
  private final GroupSync sync;
  private final Clock clock;

  RosterGroupJob(RosterGroupStore groups, GroupSync sync, Clock clock) {
    this.groups = groups;
    this.sync = sync;
    this.clock = clock;
  }

  @Override
  protected void run() {
    for (RosterGroup group : groups.due(clock.instant().minus(LONG_AGO))) {
      try {
        sync.sync(group);
      } catch (RuntimeException e) {
        LOG.error("Roster group {} couldn't be read", group.id(), e);
      }
    }
  }
}

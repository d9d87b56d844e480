package org.retis.meeting;

import org.retis.gateway.JobModule;

/**
 * Each minute: looks a step further through the spaces for minutes that nobody told us of, and at
 * all known pages after some were moved.
 */
final class MinutesScanJob extends JobModule {

  private final MinutesScan scan;
  private final MinutesCheck check;
  private final MinutesScanStore store;

  MinutesScanJob(MinutesScan scan, MinutesCheck check, MinutesScanStore store) {
    this.scan = scan;
    this.check = check;
    this.store = store;
  }

  @Override
  protected void run() {
    if (store.takeCheck()) {
      check.all();
    }
    scan.step();
  }
}

package org.retis.meeting;

import org.retis.gateway.JobModule;

/** Each night: looks whether pages with minutes are still where they were, and for whom. */
final class MinutesCheckJob extends JobModule {

  private final MinutesCheck check;

  MinutesCheckJob(MinutesCheck check) {
    this.check = check;
  }

  @Override
  protected void run() {
    check.all();
  }
}

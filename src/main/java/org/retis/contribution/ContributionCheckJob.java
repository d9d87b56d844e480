package org.retis.contribution;

import org.retis.gateway.JobModule;
import org.retis.network.Network;
import org.retis.network.Networks;

/**
 * Each night: lets all spaces be looked through for pages that moved, are restricted now, or have
 * versions nobody told of; and sees that every member has a line.
 */
final class ContributionCheckJob extends JobModule {

  private final SweepStore sweeps;
  private final LineSync lines;
  private final Networks networks;

  ContributionCheckJob(SweepStore sweeps, LineSync lines, Networks networks) {
    this.sweeps = sweeps;
    this.lines = lines;
    this.networks = networks;
  }

  @Override
  protected void run() {
    sweeps.spaces().forEach(sweeps::check);
    for (Network network : networks.all()) {
      lines.complete(network);
      lines.refresh(network);
    }
  }
}

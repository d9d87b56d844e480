package org.retis.network;

import org.retis.gateway.JobModule;

/** Each night: takes over names and mail addresses, and unlinks accounts that are gone. */
final class RosterAccountJob extends JobModule {

  private final AccountSync sync;

  RosterAccountJob(AccountSync sync) {
    this.sync = sync;
  }

  @Override
  protected void run() {
    sync.refreshAll();
  }
}

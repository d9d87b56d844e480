package org.retis.charter;

import org.retis.gateway.JobModule;

/** Now and then: records texts of which no event told, for instance while the plugin was off. */
final class CharterJob extends JobModule {

  private final CharterRecorder recorder;

  CharterJob(CharterRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  protected void run() {
    recorder.lookAtAll();
  }
}

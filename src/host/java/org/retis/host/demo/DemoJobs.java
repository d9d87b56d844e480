package org.retis.host.demo;

/** Runs the scheduled jobs of the installed plugin, so that what they work out is there at once. */
@FunctionalInterface
public interface DemoJobs {

  /**
   * Runs a job and waits for it; does nothing when the plugin has no such job.
   *
   * @param key the key in the plugin's descriptor
   */
  void run(String key);
}

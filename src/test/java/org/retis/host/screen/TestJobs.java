package org.retis.host.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.host.job.JobRun;
import org.retis.host.job.JobState;
import org.retis.host.job.Jobs;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.retis.host.plugin.PluginDescriptor.Job.Managed;
import org.retis.host.site.RefusedException;

/** A job that may be managed and failed last, and one that may not and never ran. */
final class TestJobs implements Jobs {

  private final List<String> asked = new ArrayList<>();

  /** What was asked, in order. */
  List<String> asked() {
    return asked;
  }

  @Override
  public List<JobState> list() {
    Managed all = new Managed(true, true, true, true);
    return List.of(
        state("p:nightly", Optional.of("0 30 2 * * ?"), Optional.empty(), Optional.of(all)),
        state("p:often", Optional.empty(), Optional.of(60_000L), Optional.empty()));
  }

  private static JobState state(
      String key, Optional<String> cron, Optional<Long> interval, Optional<Managed> managed) {
    return new JobState(
        key,
        "The <app>",
        locale -> locale.getLanguage() + " " + key,
        new Job(key.substring(2), "", "", "bean", true, cron, interval, managed, 1),
        cron,
        false,
        true,
        false,
        Optional.of(Instant.parse("2026-03-04T01:30:00Z")),
        managed.map(m -> failed()));
  }

  private static JobRun failed() {
    return new JobRun(Instant.parse("2026-03-03T01:30:00Z"), 1234, false, "no <luck>");
  }

  @Override
  public Optional<JobState> find(String key) {
    return list().stream().filter(job -> job.key().equals(key)).findFirst();
  }

  @Override
  public List<JobRun> history(String key, int limit) {
    return List.of(failed(), new JobRun(Instant.parse("2026-03-02T01:30:00Z"), 20, true, ""));
  }

  @Override
  public Optional<JobRun> run(String key, Duration patience) {
    asked.add("run " + key);
    if (key.equals("p:often")) {
      throw new RefusedException("job.adhoc");
    }
    return Optional.of(failed());
  }

  @Override
  public void setEnabled(String key, boolean enabled) {
    asked.add((enabled ? "enable " : "disable ") + key);
  }

  @Override
  public void setCron(String key, Optional<String> cron) {
    if (cron.filter(text -> text.equals("often")).isPresent()) {
      throw new RefusedException("job.cron", "often");
    }
    asked.add("cron " + key + " " + cron.orElse("-"));
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("UTC");
  }
}

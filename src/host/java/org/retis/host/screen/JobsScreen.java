package org.retis.host.screen;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.job.JobRun;
import org.retis.host.job.JobState;
import org.retis.host.job.Jobs;
import org.retis.host.plugin.PluginDescriptor.Job.Managed;
import org.retis.host.render.HostDates;
import org.retis.host.site.RefusedException;

/**
 * The administrators' screen of scheduled jobs: when they run, how it went, and running, switching
 * and planning them, as far as their descriptor allows.
 *
 * <p>Columns and actions are those of
 * https://confluence.atlassian.com/doc/scheduled-jobs-107479.html.
 */
final class JobsScreen implements Screen {

  static final String PATH = "/admin/scheduledjobs/viewscheduledjobs.action";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SHOWN = 50;
  private static final Managed NOTHING = new Managed(false, false, false, false);

  private final Jobs jobs;

  JobsScreen(Jobs jobs) {
    this.jobs = jobs;
  }

  /** How a run went, as it is shown. */
  public record Run(String started, String duration, boolean succeeded, String message) {}

  /** A job in the list. */
  public record Row(
      String key,
      String name,
      String plugin,
      boolean listed,
      boolean perCluster,
      String schedule,
      String cron,
      boolean edited,
      String next,
      boolean ran,
      Run last,
      boolean enabled,
      boolean running,
      boolean mayRun,
      boolean mayDisable,
      boolean mayEdit,
      boolean hasHistory) {}

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      try {
        String done = change(exchange, exchange.param("key"));
        exchange.redirect(
            PATH + "?done=" + done + "&key=" + Exchange.encode(exchange.param("key")));
        return;
      } catch (RefusedException e) {
        exchange.response().setStatus(400);
        problem = exchange.reason(e);
      }
    }
    show(exchange, problem);
  }

  private String change(Exchange exchange, String key) {
    if (jobs.find(key).isEmpty()) {
      throw Outcome.notFound();
    }
    String action = exchange.param("do");
    switch (action) {
      case "run" -> {
        return jobs.run(key, PATIENCE).isPresent() ? "run" : "running";
      }
      case "enable" -> jobs.setEnabled(key, true);
      case "disable" -> jobs.setEnabled(key, false);
      case "cron" -> jobs.setCron(key, Optional.of(exchange.param("cron")));
      case "revert" -> jobs.setCron(key, Optional.empty());
      default -> throw Outcome.notFound();
    }
    return action;
  }

  private void show(Exchange exchange, String problem) throws IOException {
    Map<String, Object> values = new HashMap<>();
    List<JobState> states = jobs.list();
    String key = exchange.param("key");
    Optional<JobState> one = states.stream().filter(s -> s.key().equals(key)).findFirst();
    String name = one.map(s -> s.names().apply(exchange.caller().locale())).orElse("");
    boolean editing = one.isPresent() && exchange.ticked("edit");
    boolean history = one.isPresent() && exchange.ticked("history");
    values.put("problem", problem);
    values.put("rows", states.stream().map(state -> row(exchange, state)).toList());
    values.put("key", key);
    values.put("name", name);
    values.put("zone", exchange.texts().get("jobs.zone", jobs.zone().getId()));
    values.put("editing", editing);
    values.put("cron", cron(exchange, one));
    values.put("hasHistory", history);
    values.put("runs", history ? runs(exchange, key) : List.of());
    done(exchange, one, values);
    exchange.show("jobs", Frame.Place.administration(exchange.texts().get("jobs.title")), values);
  }

  private static String cron(Exchange exchange, Optional<JobState> one) {
    return exchange.isPost() ? exchange.param("cron") : one.flatMap(JobState::cron).orElse("");
  }

  /** What was just done with a job, and whether it went wrong. */
  private static void done(Exchange exchange, Optional<JobState> one, Map<String, Object> values) {
    String done = one.isPresent() && !exchange.isPost() ? exchange.param("done") : "";
    String name = one.map(s -> s.names().apply(exchange.caller().locale())).orElse("");
    Optional<Run> last = one.flatMap(JobState::last).map(run -> run(exchange, run));
    boolean failed = done.equals("run") && last.filter(r -> !r.succeeded()).isPresent();
    String text =
        switch (done) {
          case "run" ->
              last.map(
                      r ->
                          failed
                              ? exchange.texts().get("jobs.done.failed", name, r.message())
                              : exchange.texts().get("jobs.done.run", name, r.duration()))
                  .orElse("");
          case "running", "enable", "disable", "cron", "revert" ->
              exchange.texts().get("jobs.done." + done, name);
          default -> "";
        };
    values.put("done", text);
    values.put("doneFailed", failed);
  }

  private List<Run> runs(Exchange exchange, String key) {
    return jobs.history(key, SHOWN).stream().map(run -> run(exchange, run)).toList();
  }

  private static Row row(Exchange exchange, JobState state) {
    Managed may = state.module().managed().orElse(NOTHING);
    boolean hasCron = state.module().cron().isPresent();
    Run none = new Run("", "", true, "");
    return new Row(
        state.key(),
        state.names().apply(exchange.caller().locale()),
        state.plugin(),
        state.module().managed().isPresent(),
        state.module().perCluster(),
        schedule(exchange, state),
        state.cron().orElse(""),
        state.edited(),
        state.next().map(next -> time(exchange, next)).orElse("–"),
        state.last().isPresent(),
        state.last().map(run -> run(exchange, run)).orElse(none),
        state.enabled(),
        state.running(),
        may.canRunAdhoc(),
        may.canDisable(),
        may.editable() && hasCron,
        may.keepingHistory());
  }

  private static String schedule(Exchange exchange, JobState state) {
    CronWords words = new CronWords(exchange.texts());
    return state
        .cron()
        .map(cron -> words.cron(cron).orElse(""))
        .or(() -> state.module().interval().map(words::interval))
        .orElse("");
  }

  private static Run run(Exchange exchange, JobRun run) {
    return new Run(
        time(exchange, run.started()),
        duration(exchange.texts().locale(), run.millis()),
        run.succeeded(),
        run.message());
  }

  private static String duration(Locale locale, long millis) {
    return millis < 1000
        ? millis + "\u00a0ms"
        : String.format(locale, "%.1f\u00a0s", millis / 1000.0);
  }

  private static String time(Exchange exchange, Instant at) {
    return HostDates.time(at, exchange.texts().locale(), exchange.caller().zone());
  }
}

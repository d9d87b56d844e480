package org.retis.host.job;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.retis.host.plugin.PluginDescriptor.Job;

/**
 * A job as an administrator sees it.
 *
 * @param key {@code plugin:job}
 * @param plugin the name of its plugin
 * @param names its name by language
 * @param module what the descriptor says
 * @param cron the expression in force, if it doesn't run at an interval
 * @param edited whether an administrator wrote that expression
 * @param enabled whether it runs by itself
 * @param running whether it runs now, on this node
 * @param next when it runs next on this node, if it is enabled
 * @param last its last run, on whichever node
 */
public record JobState(
    String key,
    String plugin,
    Function<Locale, String> names,
    Job module,
    Optional<String> cron,
    boolean edited,
    boolean enabled,
    boolean running,
    Optional<Instant> next,
    Optional<JobRun> last) {}

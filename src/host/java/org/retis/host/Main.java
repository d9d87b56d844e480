package org.retis.host;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.DemoLoader;
import org.retis.host.plugin.PluginState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a host until it is told to end by Ctrl-C, SIGTERM or the death of the process that started
 * it. End of file on standard input doesn't end it: people and scripts start it without input.
 */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final String RULE = "=".repeat(76);

  private final PrintStream out;

  private Main(PrintStream out) {
    this.out = out;
  }

  /**
   * Reads the {@code host.*} system properties.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.exit(new Main(System.out).run(HostOptions.of(System.getProperties())));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to wait for it
  private static void endWith(ProcessHandle parent) {
    parent.onExit().thenRun(() -> System.exit(0));
  }

  private int run(HostOptions options) {
    // Maven doesn't pass SIGTERM on to what it started
    ProcessHandle.current().parent().ifPresent(Main::endWith);
    try {
      EmbeddedHost host = EmbeddedHost.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
      return options.tour().isPresent() ? tour(host, options) : serve(host, options);
    } catch (IOException | RuntimeException e) {
      LOG.debug("The host doesn't start", e);
      out.println("The host doesn't start: " + reasons(e));
      return 1;
    }
  }

  private static String reasons(Throwable failure) {
    String reason = String.valueOf(failure.getMessage());
    return failure.getCause() == null ? reason : reason + " (" + reasons(failure.getCause()) + ")";
  }

  private int tour(EmbeddedHost host, HostOptions options) throws IOException {
    List<String> problems = host.tour();
    problems.forEach(problem -> out.println("Wrong: " + problem));
    out.println("The tour begins at " + options.tour().orElseThrow().resolve("index.html"));
    return problems.isEmpty() ? 0 : 1;
  }

  private int serve(EmbeddedHost host, HostOptions options) {
    out.println(RULE);
    out.println("Address   " + host.address());
    out.println("Accounts  admin, coordinator, member, outsider: the password is the name;");
    out.println("          without an account you are an anonymous visitor");
    String label = "Look at   ";
    for (Map.Entry<String, String> look : DemoLoader.firstLooks(options.demo()).entrySet()) {
      out.println(label + host.address() + look.getKey() + "   " + look.getValue());
      label = " ".repeat(label.length());
    }
    host.plugins().list().forEach(this::plugin);
    host.problems().forEach(problem -> out.println("Problem   " + problem));
    out.println("Data      " + options.home().toAbsolutePath());
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    double seconds = (System.currentTimeMillis() - started) / 1000.0;
    out.printf("Ready after %.1f s; Ctrl-C ends it%n", seconds);
    out.println(RULE);
    out.flush();
    return sleep();
  }

  private void plugin(PluginState plugin) {
    String state = plugin.enabled() ? "" : " (doesn't run)";
    out.println("Plugin    " + plugin.name() + " " + plugin.version() + state);
    plugin.problems().forEach(problem -> out.println("          " + problem));
  }

  private static int sleep() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

package org.retis.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.rules.ExternalResource;

/** One host with the real history and its true dates, for all tests of this JVM that read it. */
final class HistoryHost extends ExternalResource {

  private static HostProcess host;
  private static Duration boot;

  @Override
  protected void before() {
    start();
  }

  private static synchronized void start() {
    if (host != null) {
      return;
    }
    Instant begin = Instant.now();
    try {
      Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "it-history");
      host = HostProcess.start(home, Map.of("host.demo", "history", "host.demo.shift", "false"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boot = Duration.between(begin, Instant.now());
    Runtime.getRuntime().addShutdownHook(new Thread(HistoryHost::stop));
  }

  private static void stop() {
    try {
      host.terminate();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The address with the context path. */
  URI base() {
    return host.base();
  }

  /** How long it took to start and to load. */
  Duration boot() {
    return boot;
  }

  /** A client that speaks for somebody whose password is their name. */
  Http as(String username) {
    return new Http(base(), username);
  }
}

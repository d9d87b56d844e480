package org.retis.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.rules.ExternalResource;

/** One host with the small demonstration for all journeys of this JVM; they leave it as it was. */
final class SharedHost extends ExternalResource {

  private static HostProcess host;

  @Override
  protected void before() {
    start();
  }

  private static synchronized void start() {
    if (host != null) {
      return;
    }
    try {
      Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "it-host");
      host = HostProcess.start(home, Map.of("host.demo", "small"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(SharedHost::stop));
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

  /** A client that speaks for somebody whose password is their name. */
  Http as(String username) {
    return new Http(base(), username);
  }

  /** A client that isn't logged in. */
  Http anonymous() {
    return new Http(base(), null);
  }

  /** What the host printed. */
  String output() {
    return host.output();
  }
}

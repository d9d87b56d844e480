package org.retis.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The embedded host in a process of its own, started as {@code mvn -Phost} starts it. */
final class HostProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final URI base;
  private final List<String> output = new ArrayList<>();
  private final CountDownLatch ready = new CountDownLatch(1);

  private HostProcess(Process process, URI base) {
    this.process = process;
    this.base = base;
    Thread reader = new Thread(this::read, "output of the host");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a host and waits until it says that it is ready. */
  static HostProcess start(Path home, Map<String, String> properties) throws IOException {
    HostProcess host = launch(home, properties);
    host.awaitReady();
    return host;
  }

  /** Starts a host without waiting. */
  static HostProcess launch(Path home, Map<String, String> properties) throws IOException {
    int port = freePort();
    return new HostProcess(
        new ProcessBuilder(command(home, port, properties))
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
            .start(),
        URI.create("http://localhost:" + port + "/confluence"));
  }

  /** The command that runs a host, standard input being up to the caller. */
  static List<String> command(Path home, int port, Map<String, String> properties) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dfile.encoding=UTF-8");
    for (String name : List.of("host.plugin.jar", "host.bundles", "host.npm")) {
      command.add("-D" + name + "=" + System.getProperty(name, ""));
    }
    command.add("-Dhost.home=" + home);
    command.add("-Dhost.port=" + port);
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add("org.retis.host.Main");
    return command;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** An empty file: reading it meets its end at once. */
  static java.io.File nothing() throws IOException {
    Path file = Files.createTempFile("nothing", "");
    file.toFile().deleteOnExit();
    return file.toFile();
  }

  void awaitReady() throws IOException {
    Instant late = Instant.now().plus(PATIENCE);
    try {
      while (!ready.await(200, TimeUnit.MILLISECONDS)) {
        if (!process.isAlive()) {
          throw new IOException("The host ended while starting:\n" + output());
        }
        if (Instant.now().isAfter(late)) {
          process.destroyForcibly();
          throw new IOException("The host isn't ready after " + PATIENCE + ":\n" + output());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The address with the context path. */
  URI base() {
    return base;
  }

  /** What it printed so far. */
  String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to end, as Ctrl-C and service managers do, and waits. */
  int terminate() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  /** Ends it without any chance to tidy up. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitEnd();
  }

  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The host didn't end:\n" + output());
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    terminate();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (output) {
          output.add(line);
        }
        if (line.contains("Ready after")) {
          ready.countDown();
        }
      }
    } catch (IOException e) {
      // the process ended, which whoever waits for it sees
    }
  }
}

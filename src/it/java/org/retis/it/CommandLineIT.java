package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What somebody at a command line, or a script, meets. */
public class CommandLineIT {

  private static final Map<String, String> NO_DEMO = Map.of("host.demo", "none");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void itSaysWhereItIsAndWhoMayLogInAndOutlivesTheEndOfItsInput() throws Exception {
    try (HostProcess host = HostProcess.start(folder.getRoot().toPath(), NO_DEMO)) {
      String said = host.output();
      for (String expected :
          List.of(host.base().toString(), "admin", "coordinator", "member", "outsider")) {
        assertTrue(said, said.contains(expected));
      }
      assertTrue("ended with its input", host.isAlive());
      assertEquals(200, new Http(host.base(), null).get("/login.action").statusCode());
      host.terminate();
      assertFalse(host.isAlive());
    }
  }

  @Test
  public void itEndsWhenItsParentDies() throws Exception {
    int port = HostProcess.freePort();
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" & wait", "sh"));
    command.addAll(HostProcess.command(folder.getRoot().toPath(), port, NO_DEMO));
    Process parent =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.newFile("output"))
            .start();
    URI base = URI.create("http://localhost:" + port + "/confluence");
    awaitAnswer(base, folder.getRoot().toPath().resolve("output"));
    ProcessHandle host = child(parent).orElseThrow();
    parent.destroyForcibly();
    host.onExit().get(60, TimeUnit.SECONDS);
    assertFalse(host.isAlive());
  }

  private static Optional<ProcessHandle> child(Process parent) {
    return parent
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("java"))
        .findAny();
  }

  private static void awaitAnswer(URI base, Path output) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      try {
        new Http(base, null).get("/login.action");
        return;
      } catch (IOException e) {
        Thread.sleep(200);
      }
    }
    throw new AssertionError("No answer:\n" + Files.readString(output));
  }
}

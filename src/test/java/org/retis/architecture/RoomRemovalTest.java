package org.retis.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;
import org.retis.testing.LongTest;

/**
 * A copy of the repository without a room builds, and passes every test but those of this package.
 */
@Category(LongTest.class)
public class RoomRemovalTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void theRestBuildsAndPasses() throws IOException, InterruptedException {
    Set<String> rooms = new TreeSet<>(Rooms.ALLOWED.keySet());
    rooms.remove(Rooms.KEYSTONE);
    assertFalse(rooms.isEmpty());
    for (String room : rooms) {
      Path copy = folder.newFolder(room).toPath();
      copyWithout(room, copy);
      assertEquals("without " + room, 0, build(copy));
    }
  }

  private static void copyWithout(String room, Path copy) throws IOException {
    for (Path file : RepositoryRules.files(Repository.TOP)) {
      String name = Repository.name(Repository.TOP, file);
      boolean gone =
          name.matches("src/(main|test)/(java|resources)/org/retis/" + room + "/.*")
              || name.equals("src/main/resources/META-INF/spring/" + room + ".xml");
      if (!gone) {
        Path target = copy.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path descriptor = copy.resolve("atlassian-plugin.xml");
    String whole = Repository.read(descriptor);
    String rest =
        whole
            .replaceAll("(?s)<!-- room: " + room + " -->.*<!-- end of room: " + room + " -->", "")
            .replaceAll("(?m)^.*org\\.retis\\." + room + "\\b.*\\n", "");
    assertFalse("nothing to remove", whole.equals(rest));
    Files.writeString(descriptor, rest);
  }

  private static int build(Path copy) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("mvn", "-o", "-B", "-q", "test", "-Dspotless.check.skip"));
    command.add("-Dtest=!org.retis.architecture.**,!org.retis.it.**");
    String libraries = System.getProperty("localRepository");
    if (libraries != null) {
      command.add("-Dmaven.repo.local=" + libraries);
    }
    Path log = copy.resolve("build.log");
    Process build =
        new ProcessBuilder(command)
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int result = build.waitFor();
    if (result != 0) {
      throw new UncheckedIOException(new IOException(Repository.read(log)));
    }
    return result;
  }
}

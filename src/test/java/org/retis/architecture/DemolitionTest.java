package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Every room but the network can be removed: the rest of the plugin still compiles. */
public class DemolitionTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void theRestStandsWithoutARoom() throws IOException {
    Set<String> rooms = new TreeSet<>(Rooms.ALLOWED.keySet());
    rooms.remove(Rooms.KEYSTONE);
    assertFalse(rooms.isEmpty());
    for (String room : rooms) {
      assertNone(without(room));
    }
  }

  @Test
  public void nothingStandsWithoutTheNetwork() throws IOException {
    assertFinds(without(Rooms.KEYSTONE), "org.retis.network");
  }

  /** What doesn't compile in the plugin when a room's folder is gone. */
  private List<String> without(String room) throws IOException {
    Path gone = Repository.MAIN.resolve("org/retis/" + room);
    List<Path> sources =
        Repository.files(
            Repository.MAIN, file -> file.toString().endsWith(".java") && !file.startsWith(gone));
    return compile(sources, folder.newFolder(room));
  }

  private static List<String> compile(List<Path> sources, java.io.File target) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-classpath", classPath(), "-d", target.getPath());
      compiler
          .getTask(
              null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  /** Libraries and signatures; without the plugin's own classes, which are compiled. */
  private static String classPath() throws IOException {
    Path standing = Files.createTempDirectory("standing");
    link(standing.resolve("com"), Repository.CLASSES.resolve("com"));
    Path retis = Files.createDirectories(standing.resolve("org/retis"));
    link(retis.resolve("evidence"), Repository.CLASSES.resolve("org/retis/evidence"));
    List<String> parts = new ArrayList<>(List.of(standing.toString()));
    for (String part : libraries()) {
      if (part.endsWith(".jar")) {
        parts.add(part);
      }
    }
    return String.join(java.io.File.pathSeparator, parts);
  }

  /** Surefire keeps the true class path here when it starts the tests from a manifest. */
  private static String[] libraries() {
    String tests = System.getProperty("surefire.test.class.path");
    String path = tests == null ? System.getProperty("java.class.path") : tests;
    return path.split(java.io.File.pathSeparator);
  }

  private static void link(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      Files.createSymbolicLink(from, to);
    }
  }
}

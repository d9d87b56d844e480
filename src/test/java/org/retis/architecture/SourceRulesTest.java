package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SourceRulesTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void ourClassesAreShort() {
    for (String root : List.of("src/main", "src/host")) {
      List<Path> all = Repository.files(Repository.TOP.resolve(root), ".java");
      assertFalse(all.isEmpty());
      assertNone(SourceRules.tooLong(all));
    }
  }

  @Test
  public void whatOthersUseIsExplained() {
    List<Path> main = Repository.files(Repository.MAIN, ".java");
    assertFalse(main.isEmpty());
    assertNone(SourceRules.undocumented(main));
  }

  @Test
  public void findsLongClasses() throws IOException {
    assertFinds(SourceRules.tooLong(List.of(file("\n".repeat(301)))), "301 lines");
  }

  @Test
  public void findsWhatIsNotExplained() throws IOException {
    List<String> breaches =
        SourceRules.undocumented(
            List.of(
                file(
                    """
                    public class Bare {
                      public void act() {}
                      /** Said. */ public void said() {}
                      void inside() {}
                      @Override public String toString() { return ""; }
                      public interface Open { void call(); }
                    }
                    """)));
    assertFinds(breaches, "Bare has no");
    assertFinds(breaches, "Bare.act has no");
    assertFinds(breaches, "Open.call has no");
    assertFalse(breaches.toString(), breaches.toString().contains("said"));
    assertFalse(breaches.toString(), breaches.toString().contains("inside"));
    assertFalse(breaches.toString(), breaches.toString().contains("toString"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.getRoot().toPath().resolve("Bare.java"), text);
  }
}

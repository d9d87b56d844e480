package org.retis.architecture;

import static org.junit.Assert.assertTrue;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RepositoryRulesTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void ourFilesSpeakForThemselves() {
    List<Path> files = RepositoryRules.files(Repository.TOP);
    assertTrue(files.contains(Repository.TOP.resolve("pom.xml")));
    assertNone(files.stream().flatMap(file -> RepositoryRules.problems(file).stream()).toList());
  }

  @Test
  public void findsWhatDoesNotBelongHere() throws IOException {
    assertFinds(problems("see https://" + "repo.example.org/x"), "registry");
    assertFinds(problems("in /" + "work/x"), "a path of one machine");
    assertFinds(problems("// TO" + "DO later"), "unfinished");
    assertFinds(problems("@Ig" + "nore"), "switched off");
    assertFinds(problems("x".repeat(1_048_577)), "larger than 1 MB");
    assertNone(problems("a/home/page and https://example.org/home/x"));
  }

  private List<String> problems(String text) throws IOException {
    return RepositoryRules.problems(
        Files.writeString(folder.getRoot().toPath().resolve("a.md"), text));
  }
}

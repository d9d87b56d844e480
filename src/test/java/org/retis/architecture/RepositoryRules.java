package org.retis.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What no file of the repository may hold: it speaks of itself, for whoever clones it. */
final class RepositoryRules {

  private static final Set<String> SKIPPED_FOLDERS =
      Set.of(".git", "target", "node_modules", ".idea", ".vscode", ".settings");
  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(java|xml|pom|md|vm|css|js|json|properties|csv|html|svg|txt|sh|yml|npmrc|config)"
              + "|.*/run|README|NOTICE");
  private static final long LARGEST = 1_048_576;
  private static final Map<String, Pattern> BREACHES = breaches();

  private RepositoryRules() {}

  /** Pieces of these patterns are put together, so that this file isn't a breach itself. */
  private static Map<String, Pattern> breaches() {
    Map<String, Pattern> all = new LinkedHashMap<>();
    all.put(
        "the address of a package registry",
        Pattern.compile("https?://(repo|registry|deb|mirror|central)[a-z0-9.-]*\\.[a-z]"));
    all.put("a path of one machine", Pattern.compile("(?<![\\w.$}])/(work|root|home)/\\w"));
    all.put("something unfinished", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"));
    all.put("a test switched off", Pattern.compile("@(Ig" + "nore|Dis" + "abled)\\b"));
    return all;
  }

  /** The files that belong to the repository. */
  static List<Path> files(Path top) {
    return Repository.files(
        top,
        file -> {
          for (Path part : top.relativize(file)) {
            if (SKIPPED_FOLDERS.contains(part.toString())) {
              return false;
            }
          }
          return true;
        });
  }

  /** What is wrong with one file. */
  static List<String> problems(Path file) {
    List<String> problems = new ArrayList<>();
    if (file.toFile().length() > LARGEST) {
      problems.add(file + ": larger than 1 MB");
    }
    if (TEXT.matcher(file.toString().replace('\\', '/')).matches()) {
      String text = Repository.read(file);
      BREACHES.forEach(
          (what, pattern) -> {
            var found = pattern.matcher(text);
            if (found.find()) {
              problems.add(file + ": " + what + ", " + found.group());
            }
          });
    }
    return problems;
  }
}

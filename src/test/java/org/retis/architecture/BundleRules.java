package org.retis.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One bundle of texts in two languages, as files and as what they say. */
final class BundleRules {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern BARE_MARK =
      Pattern.compile(
          "(?<![\\u00a0\\u202f:;?!\\u2026(])[;?!](?=\\s|$|\\u00bb)|(?<![\\u00a0\\u202f])[:;](?=\\s|$)|(?<=\\s)(?<![\\u00a0\\u202f])[:;?!]");
  private static final Pattern BARE_QUOTE =
      Pattern.compile("\\u00ab(?![\\u00a0\\u202f])|(?<![\\u00a0\\u202f])\\u00bb");

  private final String name;
  private final Map<String, String> english;
  private final Map<String, String> french;
  private final List<String> breaches = new ArrayList<>();

  /**
   * @param name what to call the bundle in breaches
   * @param english the English file's text
   * @param french the French file's text
   */
  BundleRules(String name, String english, String french) {
    this.name = name;
    this.english = read(name + ".properties", english);
    this.french = read(name + "_fr.properties", french);
  }

  Set<String> keys() {
    return english.keySet();
  }

  /** Everything that is wrong with the two files by themselves. */
  List<String> problems() {
    List<String> all = new ArrayList<>(breaches);
    for (String key : english.keySet()) {
      if (!french.containsKey(key)) {
        all.add(name + ": " + key + " has no French text");
      } else if (!placeholders(english.get(key)).equals(placeholders(french.get(key)))) {
        all.add(name + ": " + key + " has other placeholders in French");
      }
    }
    french.keySet().stream()
        .filter(key -> !english.containsKey(key))
        .forEach(key -> all.add(name + ": " + key + " has no English text"));
    english.forEach((key, text) -> checkText(key, text, all));
    french.forEach((key, text) -> checkText(key, text, all));
    french.forEach((key, text) -> checkFrench(key, text, all));
    return all;
  }

  /**
   * Keys that nobody uses.
   *
   * @param constants the strings in the code
   * @param declared the keys that the descriptor names
   */
  List<String> unused(Constants constants, Set<String> declared) {
    List<Pattern> patterns =
        constants.recipes().stream()
            .filter(recipe -> recipe.startsWith("retis."))
            .map(BundleRules::pattern)
            .toList();
    return english.keySet().stream()
        .filter(key -> !isUsed(key, constants.texts(), declared, patterns))
        .map(key -> name + ": nobody uses " + key)
        .toList();
  }

  private static boolean isUsed(
      String key, Set<String> texts, Set<String> declared, List<Pattern> patterns) {
    String base = key.replaceFirst("\\.(one|many)$", "");
    return texts.contains(key)
        || declared.contains(key)
        || texts.contains(base)
        || patterns.stream().anyMatch(p -> p.matcher(key).matches() || p.matcher(base).matches())
        || texts.stream()
            .anyMatch(text -> text.matches("retis\\.\\w+\\.[\\w.]+\\.") && key.startsWith(text));
  }

  private static Pattern pattern(String recipe) {
    String[] parts = recipe.split("\u0001", -1);
    return Pattern.compile(
        List.of(parts).stream().map(Pattern::quote).collect(Collectors.joining("[\\w-]+")));
  }

  /**
   * Keys that are used and stand in no bundle.
   *
   * @param all the keys of all bundles
   * @param constants the strings in the code
   * @param declared the keys that the descriptor names
   */
  static List<String> missing(Set<String> all, Constants constants, Set<String> declared) {
    Set<String> wanted = new TreeSet<>(declared);
    constants.texts().stream()
        .filter(text -> text.matches("retis(\\.\\w[\\w-]*){2,}"))
        .forEach(wanted::add);
    return wanted.stream()
        .filter(key -> !all.contains(key))
        .filter(key -> !(all.contains(key + ".one") && all.contains(key + ".many")))
        .map(key -> key + ": used, but there is no such text")
        .toList();
  }

  private Map<String, String> read(String file, String text) {
    Map<String, String> found = new LinkedHashMap<>();
    if (text.chars().anyMatch(c -> c > 126 || (c < 32 && c != '\n'))) {
      breaches.add(file + ": ASCII only, other characters as \\u escapes");
    }
    for (String line : text.replaceAll("\\\\\\n\\s*", "").split("\\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? line : line.substring(0, equals).trim();
      String value = equals < 0 ? "" : unescape(line.substring(equals + 1).trim());
      if (value.isEmpty()) {
        breaches.add(file + ": " + key + " is empty");
      }
      if (found.put(key, value) != null) {
        breaches.add(file + ": " + key + " stands there twice");
      }
    }
    return found;
  }

  private static String unescape(String text) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
        .matcher(text)
        .replaceAll(
            m ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void checkText(String key, String text, List<String> all) {
    if (text.indexOf('\'') >= 0) {
      all.add(name + ": " + key + " has ' where \u2019 is meant, which would swallow placeholders");
    }
    if (text.contains("...")) {
      all.add(name + ": " + key + " has three dots where \u2026 is meant");
    }
  }

  private void checkFrench(String key, String text, List<String> all) {
    if (BARE_MARK.matcher(text).find()) {
      all.add(name + ": " + key + " needs a no-break space before : ; ? or ! in French");
    }
    if (BARE_QUOTE.matcher(text).find()) {
      all.add(name + ": " + key + " needs no-break spaces inside \u00ab \u00bb");
    }
  }
}

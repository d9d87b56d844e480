package org.retis.host.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Replaces HTML's named entities, which XML doesn't know, by numbers; leaves CDATA alone. */
final class NamedEntities {

  private static final Pattern NAMED =
      Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);

  private NamedEntities() {}

  static String toNumbers(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Matcher matcher = NAMED.matcher(text);
    StringBuilder result = new StringBuilder(text.length());
    while (matcher.find()) {
      matcher.appendReplacement(result, Matcher.quoteReplacement(replacement(matcher)));
    }
    matcher.appendTail(result);
    return result.toString();
  }

  private static String replacement(Matcher matcher) {
    String name = matcher.group(1);
    if (name == null || isXml(name)) {
      return matcher.group();
    }
    String characters = Entities.getByName(name);
    if (characters.isEmpty()) {
      return matcher.group();
    }
    StringBuilder result = new StringBuilder();
    characters.codePoints().forEach(c -> result.append("&#").append(c).append(';'));
    // as long as the name where possible, so that mistakes are found in their true column
    int missing = matcher.group().length() - result.length();
    return missing > 0 ? result.insert(2, "0".repeat(missing)).toString() : result.toString();
  }

  private static boolean isXml(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> false;
    };
  }
}

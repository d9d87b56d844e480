package org.retis.host.create;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retis.host.render.Html;

/**
 * Puts texts and values into a template in storage format; everything else stays as it is written,
 * placeholders for authors too.
 *
 * <p>A variable without a value becomes nothing: Javadoc of {@code
 * TemplateHandler#insertVariables}, https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2.
 * Declarations belong to templates of users and are left out.
 */
public final class TemplateFiller {

  /** What may hold signs that look like elements of a template, or is one. */
  private static final Pattern PIECE =
      Pattern.compile(
          "<!\\[CDATA\\[.*?]]>|<!--.*?-->"
              + "|<at:declarations\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(?:/>|>.*?</at:declarations>)"
              + "|<at:(i18n|var)\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?:/>|>.*?</at:\\1>)",
          Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("at:(key|name|rawxhtml)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final Map<String, String> values;
  private final Function<String, Optional<String>> texts;

  /**
   * @param values by the name of the variable
   * @param texts by key; a key without a text is shown itself
   */
  public TemplateFiller(Map<String, String> values, Function<String, Optional<String>> texts) {
    this.values = Map.copyOf(values);
    this.texts = texts;
  }

  /** Fills a template. */
  public String fill(String template) {
    return PIECE
        .matcher(template)
        .replaceAll(
            piece ->
                Matcher.quoteReplacement(
                    replacement(piece.group(), piece.group(1), piece.group(2))));
  }

  private String replacement(String whole, String kind, String attributes) {
    if (kind == null) {
      return whole.startsWith("<at:") ? "" : whole;
    }
    if (kind.equals("i18n")) {
      String key = attribute(attributes, "key");
      return Html.escape(texts.apply(key).orElse(key));
    }
    String value = values.getOrDefault(attribute(attributes, "name"), "");
    return attribute(attributes, "rawxhtml").equals("true") ? value : Html.escape(value);
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      }
    }
    return "";
  }
}

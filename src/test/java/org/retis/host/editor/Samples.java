package org.retis.host.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.editor.DescribedMacros.Described;
import org.retis.host.plugin.MacroModule;
import org.retis.host.plugin.MacroModule.Parameter;
import org.retis.host.render.MacroValues;
import org.retis.host.render.PluginMacros.Body;
import org.retis.host.render.WikiLinks;

/** A plugin with a macro of each kind, a space NET and an account ann. */
public final class Samples {

  private static final String STEM = "org.sample.";
  private static final Map<String, String> ENGLISH =
      Map.of(
          STEM + "roll.label", "Members’ roll",
          STEM + "roll.desc", "Who is who",
          STEM + "roll.param.view.label", "View",
          STEM + "roll.param.view.desc", "How it looks",
          STEM + "roll.param.view.table.label", "As a table");
  private static final Map<String, String> FRENCH =
      Map.of(
          STEM + "roll.label", "Annuaire des équipes",
          STEM + "roll.desc", "Cœur du réseau : compte-rendu");

  private Samples() {}

  /** The macros {@code roll}, {@code box}, {@code raw}, {@code mark} and the hidden one. */
  public static List<Described> macros() {
    return List.of(
        macro(
            "roll",
            Body.NONE,
            false,
            "confluence-content",
            parameter("view", "enum", "cards", List.of("cards", "table")),
            parameter("past", "boolean", "true", List.of()),
            parameter("warn", "boolean", "", List.of()),
            parameter("network", "spacekey", "", List.of()),
            several("people", "username"),
            parameter("page", "confluence-content", "", List.of()),
            aliased("size", "int", "count"),
            hidden("secret"),
            required("who")),
        macro("box", Body.RICH, false, "formatting", parameter("title", "string", "", List.of())),
        macro("raw", Body.PLAIN, false, "formatting"),
        macro("mark", Body.NONE, true, "formatting"),
        macro("inner", Body.NONE, false, "hidden"));
  }

  private static Described macro(
      String name, Body body, boolean inline, String category, Parameter... parameters) {
    MacroModule module =
        new MacroModule(
            name,
            name,
            "x",
            "/download/resources/org.sample/" + name + ".png",
            List.of(category),
            List.of(parameters),
            1);
    return new Described("org.sample", module, body, inline, Samples::text);
  }

  private static Optional<String> text(Locale locale, String key) {
    Optional<String> french =
        Optional.of(FRENCH).filter(f -> locale.getLanguage().equals("fr")).map(f -> f.get(key));
    return french.or(() -> Optional.ofNullable(ENGLISH.get(key)));
  }

  private static Parameter parameter(
      String name, String type, String otherwise, List<String> values) {
    return new Parameter(name, type, false, false, otherwise, false, values, List.of(), ",");
  }

  private static Parameter several(String name, String type) {
    return new Parameter(name, type, false, true, "", false, List.of(), List.of(), ",");
  }

  private static Parameter aliased(String name, String type, String alias) {
    return new Parameter(name, type, false, false, "", false, List.of(), List.of(alias), ",");
  }

  private static Parameter hidden(String name) {
    return new Parameter(name, "string", false, false, "", true, List.of(), List.of(), ",");
  }

  private static Parameter required(String name) {
    return new Parameter(name, "string", true, false, "", false, List.of(), List.of(), ",");
  }

  /** A desk with these macros. */
  static MacroDesk desk() {
    return new MacroDesk(new MacroCatalog(Samples::macros), new MacroValues(links()), references());
  }

  private static References references() {
    return new References() {
      @Override
      public Optional<String> userKey(String username) {
        return username.equals("ann") ? Optional.of("k1") : Optional.empty();
      }

      @Override
      public boolean isSpace(String key) {
        return key.equals("NET");
      }
    };
  }

  private static WikiLinks links() {
    return new WikiLinks() {
      @Override
      public Optional<Target> page(String spaceKey, String title) {
        return Optional.empty();
      }

      @Override
      public Optional<Target> space(String spaceKey) {
        return Optional.empty();
      }

      @Override
      public Optional<Person> person(String keyOrName) {
        return keyOrName.equals("k1")
            ? Optional.of(new Person("/p", "Ann", "ann"))
            : Optional.empty();
      }
    };
  }
}

package org.retis.host.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All macros that pages may hold: those of the running plugins and those of the host itself. */
public final class MacroCatalog {

  private final DescribedMacros plugins;

  /** Macros of these plugins. */
  public MacroCatalog(DescribedMacros plugins) {
    this.plugins = plugins;
  }

  /** The macro of a name, also a hidden one. */
  public Optional<MacroEntry> find(String name, Locale locale) {
    return all(locale).stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /**
   * What the macro browser lists, by label; for a question the best answers first.
   *
   * @param question words to be found in name, label or description, in any case and without
   *     accents; empty for all
   * @param category empty for all
   */
  public List<MacroEntry> search(String question, String category, Locale locale) {
    return all(locale).stream()
        .filter(entry -> !entry.isHidden())
        .filter(entry -> category.isEmpty() || entry.categories().contains(category))
        .filter(entry -> Folded.matches(entry.searched(), question))
        .sorted(
            Comparator.comparing((MacroEntry entry) -> !Folded.matches(entry.label(), question))
                .thenComparing(entry -> !Folded.matches(entry.name(), question))
                .thenComparing(entry -> Folded.of(entry.label())))
        .toList();
  }

  /** The categories that have macros. */
  public List<String> categories(Locale locale) {
    return all(locale).stream()
        .filter(entry -> !entry.isHidden())
        .flatMap(entry -> entry.categories().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<MacroEntry> all(Locale locale) {
    List<MacroEntry> result = new ArrayList<>(new OwnMacros(locale).all());
    plugins.all().stream()
        .map(macro -> new MacroDescriber(macro, locale).describe())
        .forEach(result::add);
    return result;
  }
}

package org.retis.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.retis.directory.DirectoryControls.Choice;
import org.retis.directory.DirectoryControls.FacetGroup;
import org.retis.directory.DirectoryControls.Facets;
import org.retis.directory.DirectoryView.Chip;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroLinks;
import org.retis.web.MacroParameter;

/** Draws the filters of one directory for one reader. */
final class FacetViews {

  /** So many values stand open, and all that are chosen. */
  private static final int OPEN = 6;

  /** No more values are offered; the search finds the rest. */
  private static final int MOST = 200;

  private final Formats formats;
  private final MacroLinks links;
  private final Map<Facet, List<String>> chosen;
  private final Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);

  /**
   * For one selection.
   *
   * @param links links to the directory as it stands
   */
  FacetViews(Formats formats, MacroLinks links, Map<Facet, List<String>> chosen) {
    this.formats = formats;
    this.links = links.without(DirectoryParameters.PAGE);
    this.chosen = chosen;
  }

  /** Offers the values of a facet. */
  void offer(Facet facet, List<FacetValue> found) {
    values.put(facet, found);
  }

  /** How many of a value there are among all that was offered, by its folded key. */
  int count(Facet facet, String key) {
    return values.getOrDefault(facet, List.of()).stream()
        .filter(value -> value.key().equals(key))
        .mapToInt(FacetValue::count)
        .findFirst()
        .orElse(0);
  }

  /** The filters, shown when there is something to choose. */
  Facets view() {
    List<FacetGroup> groups = new ArrayList<>();
    values.forEach(
        (facet, found) -> {
          if (found.size() > 1 || isChosen(facet)) {
            groups.add(group(facet, found));
          }
        });
    int count = chosen.values().stream().mapToInt(List::size).sum();
    MacroLinks cleared = withoutFacets();
    return new Facets(
        !groups.isEmpty(),
        formats.text("retis.directory.filter"),
        count == 0 ? "" : formats.number(count),
        links.action(),
        cleared.hiddenFields(),
        groups,
        formats.text("retis.directory.apply"),
        LinkView.to(formats.text("retis.directory.clear"), cleared.href()));
  }

  private boolean isChosen(Facet facet) {
    return !chosen.getOrDefault(facet, List.of()).isEmpty();
  }

  /** The links without any filter. */
  MacroLinks withoutFacets() {
    MacroLinks cleared = links;
    for (Facet facet : Facet.values()) {
      cleared = cleared.without(DirectoryParameters.field(facet));
    }
    return cleared;
  }

  private FacetGroup group(Facet facet, List<FacetValue> found) {
    List<Choice> first = new ArrayList<>();
    List<Choice> more = new ArrayList<>();
    List<String> keys = chosen.getOrDefault(facet, List.of());
    for (FacetValue value : found.subList(0, Math.min(MOST, found.size()))) {
      boolean isChosen = keys.contains(value.key());
      (isChosen || first.size() < OPEN ? first : more).add(choice(facet, value, isChosen));
    }
    // what was chosen stays to be taken away, even where nobody has it any more
    keys.stream()
        .filter(key -> found.stream().noneMatch(value -> value.key().equals(key)))
        .forEach(key -> first.add(choice(facet, new FacetValue(key, key, 0), true)));
    return new FacetGroup(
        formats.text(labelKey(facet)),
        links.fieldName(DirectoryParameters.field(facet)),
        first,
        formats.plural("retis.directory.more", more.size()),
        more);
  }

  private Choice choice(Facet facet, FacetValue value, boolean isChosen) {
    return new Choice(
        value.key(),
        label(facet, value),
        formats.number(value.count()),
        formats.plural("retis.directory.counted", value.count()),
        isChosen);
  }

  private String label(Facet facet, FacetValue value) {
    return facet == Facet.ACCESS
        ? formats.text("retis.directory.access." + value.key())
        : value.label();
  }

  private static String labelKey(Facet facet) {
    return switch (facet) {
      case ORGANISATION -> "retis.directory.field.organisation";
      case TERRITORY -> "retis.directory.field.territory";
      case TOPIC -> "retis.directory.field.topics";
      case ACCESS -> "retis.directory.field.access";
    };
  }

  /** What is applied, each with a link that takes it away. */
  List<Chip> chips(String search) {
    List<Chip> chips = new ArrayList<>();
    if (!search.isEmpty()) {
      MacroLinks without =
          links.without(DirectoryParameters.Q).with(DirectoryParameters.SEARCHED, true);
      chips.add(chip(formats.text("retis.directory.quoted", search), without));
    }
    chosen.forEach((facet, keys) -> keys.forEach(key -> chips.add(chip(facet, key, keys))));
    return chips;
  }

  private Chip chip(Facet facet, String key, List<String> keys) {
    MacroParameter<List<String>> field = DirectoryParameters.field(facet);
    List<String> others = keys.stream().filter(other -> !other.equals(key)).toList();
    FacetValue value =
        values.getOrDefault(facet, List.of()).stream()
            .filter(offered -> offered.key().equals(key))
            .findFirst()
            .orElse(new FacetValue(key, key, 0));
    return chip(label(facet, value), links.with(field, others));
  }

  private Chip chip(String text, MacroLinks without) {
    return new Chip(text, formats.text("retis.directory.remove", text), without.href());
  }
}

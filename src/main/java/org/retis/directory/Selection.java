package org.retis.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;

/**
 * Which entries of a network are wanted. Values inside one facet widen the selection, facets narrow
 * it.
 *
 * @param scope what the directory is about at all, per facet by folded keys: never counted away
 * @param search what was typed into the search field, or empty; every word of it must be found
 * @param chosen the values chosen per facet, by folded keys; an absent facet doesn't narrow
 * @param members only these members, by id; null for all
 */
public record Selection(
    Map<Facet, List<String>> scope,
    String search,
    Map<Facet, List<String>> chosen,
    @Nullable Set<Integer> members) {

  /** Everybody. */
  public static final Selection ALL = new Selection(Map.of(), "", Map.of(), null);

  public Selection {
    scope = Map.copyOf(scope);
    chosen = Map.copyOf(chosen);
    members = members == null ? null : Set.copyOf(members);
  }

  /** Everybody, searched and narrowed. */
  public static Selection of(String search, Map<Facet, List<String>> chosen) {
    return new Selection(Map.of(), search, chosen, null);
  }

  /** The values chosen in a facet, none when it doesn't narrow. */
  public List<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** What the directory is about, before anybody searches or narrows. */
  public Selection whole() {
    return new Selection(scope, "", Map.of(), members);
  }

  /** Whether something was searched or chosen. */
  public boolean isNarrowed() {
    return !search.isEmpty() || chosen.values().stream().anyMatch(keys -> !keys.isEmpty());
  }

  /** The same without what is about fields that this circle may not see. */
  Selection allowedFor(Circle circle) {
    return new Selection(allowed(scope, circle), search, allowed(chosen, circle), members);
  }

  private static Map<Facet, List<String>> allowed(Map<Facet, List<String>> keys, Circle circle) {
    Map<Facet, List<String>> allowed = new EnumMap<>(Facet.class);
    keys.forEach(
        (facet, values) -> {
          if (facet.field().isVisibleTo(circle)) {
            allowed.put(facet, values);
          }
        });
    return allowed;
  }
}

package org.retis.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a network are wanted. Values inside one facet widen the selection, facets narrow
 * it.
 *
 * @param search what was typed into the search field, or empty; every word of it must be found
 * @param facets the values chosen per facet, by their folded keys; an absent facet doesn't narrow
 * @param members only these members, by id; null for all
 */
public record Selection(
    String search, Map<Facet, List<String>> facets, @Nullable Set<Integer> members) {

  /** Everybody. */
  public static final Selection ALL = new Selection("", Map.of(), null);

  public Selection {
    facets = Map.copyOf(facets);
    members = members == null ? null : Set.copyOf(members);
  }

  /** The values chosen in a facet, none when it doesn't narrow. */
  public List<String> chosen(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}

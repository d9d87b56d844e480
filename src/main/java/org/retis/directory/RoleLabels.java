package org.retis.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retis.network.Mandate;
import org.retis.network.Role;
import org.retis.network.RoleState;
import org.retis.web.Formats;

/**
 * Who holds which roles today, in the words of the reader.
 *
 * @param byMember the names of the roles of each member who holds any
 * @param holders the members behind each role's folded name and behind the key of its kind
 */
record RoleLabels(Map<Integer, List<String>> byMember, Map<String, Set<Integer>> holders) {

  /** Out of all roles of a network as of today. */
  static RoleLabels of(List<RoleState> states, Formats formats) {
    Map<Integer, List<String>> byMember = new HashMap<>();
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (RoleState state : states) {
      String label = label(state.role(), formats);
      Set<Integer> ids = new LinkedHashSet<>();
      for (Mandate mandate : state.current()) {
        ids.add(mandate.holder().id());
      }
      ids.forEach(id -> byMember.computeIfAbsent(id, any -> new ArrayList<>()).add(label));
      for (String key :
          List.of(Facet.key(label), Facet.key(state.role().kind().name().replace('_', ' ')))) {
        holders.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(ids);
      }
    }
    return new RoleLabels(byMember, holders);
  }

  private static String label(Role role, Formats formats) {
    return role.name().isEmpty() ? formats.text(role.kind().key()) : role.name();
  }

  /** The names of a member's roles, none for who holds none. */
  List<String> of(int memberId) {
    return byMember.getOrDefault(memberId, List.of());
  }

  /** Who holds any of these roles, by their names or by the names of their kinds. */
  Set<Integer> holdersOf(List<String> roles) {
    Set<Integer> ids = new LinkedHashSet<>();
    roles.forEach(role -> ids.addAll(holders.getOrDefault(Facet.key(role), Set.of())));
    return ids;
  }
}

package org.retis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.retis.store.SearchText;

/** What to look for on a roster, as a condition over columns. */
record MemberCriteria(String condition, List<Object> values) {

  static MemberCriteria of(int networkId, RosterQuery wanted) {
    List<String> conditions = new ArrayList<>(List.of("NETWORK_ID = ?"));
    List<Object> values = new ArrayList<>(List.of(networkId));
    if (wanted.presence() == Presence.PRESENT) {
      conditions.add("LEFT_ON IS NULL");
    } else if (wanted.presence() == Presence.LEFT) {
      conditions.add("LEFT_ON IS NOT NULL");
    }
    if (wanted.organisationId() != null) {
      conditions.add("ORGANISATION_ID = ?");
      values.add(wanted.organisationId());
    }
    for (String word : words(wanted.text())) {
      conditions.add("NAME_FOLDED LIKE ? ESCAPE '!'");
      values.add(SearchText.contains(word));
    }
    return new MemberCriteria(String.join(" AND ", conditions), values);
  }

  Query query() {
    return Query.select().where(condition, values.toArray());
  }

  private static List<String> words(String text) {
    String folded = SearchText.fold(text);
    return folded.isEmpty()
        ? List.of()
        : Arrays.stream(folded.split(" ")).limit(RosterQuery.MAX_WORDS).toList();
  }
}

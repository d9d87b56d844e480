package org.retis.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;
import org.retis.store.SearchText;

/** The condition of a query over a register. */
final class OutcomeCriteria {

  private final StringBuilder sql = new StringBuilder("NETWORK_ID = ? AND KIND = ? AND LIVE = ?");
  private final List<Object> values = new ArrayList<>();

  private OutcomeCriteria(int networkId, OutcomeKind kind) {
    values.add(networkId);
    values.add(kind.letter());
    values.add(true);
  }

  /** What stands in one part of a register: on pages open to the space, or on restricted ones. */
  static OutcomeCriteria of(RegisterReader reader, boolean restricted, OutcomeFilter filter) {
    OutcomeCriteria criteria = new OutcomeCriteria(reader.networkId(), reader.kind());
    criteria.and("RESTRICTED = ?", restricted);
    criteria.anyOf("SPACE_KEY", reader.spaces());
    criteria.narrow(filter, reader);
    return criteria;
  }

  private void narrow(OutcomeFilter filter, RegisterReader reader) {
    for (String word : SearchText.fold(filter.search()).split(" ")) {
      if (!word.isEmpty()) {
        and("SEARCH LIKE ? ESCAPE '!'", SearchText.contains(word));
      }
    }
    if (!filter.bodies().isEmpty()) {
      anyOf("BODY_ID", filter.bodies());
    }
    if (!filter.states().isEmpty()) {
      anyOf("STATE", filter.states());
    }
    if (!filter.owner().isEmpty()) {
      and("OWNER_SORT = ?", OutcomeRows.line("0" + filter.owner()));
    }
    if (filter.unowned()) {
      and("OWNER_SORT = ?", OutcomeRows.NO_OWNER);
    }
    if (filter.mine()) {
      and("(OWNER_MEMBER_ID = ? OR OWNER_KEY = ?)", reader.memberId(), reader.userKey());
    }
    narrow(filter.due(), reader.today());
    if (filter.from() != null) {
      and("HELD_ON >= ?", (int) filter.from().toEpochDay());
    }
    if (filter.to() != null) {
      and("HELD_ON <= ?", (int) filter.to().toEpochDay());
    }
  }

  private void narrow(DueFilter due, LocalDate today) {
    int now = (int) today.toEpochDay();
    switch (due) {
      case ANY -> {}
      case OVERDUE -> and("DUE_ON < ?", now);
      case SOON -> and("DUE_ON >= ? AND DUE_ON <= ?", now, now + DueFilter.SOON_DAYS);
      case NONE -> and("DUE_ON = ?", OutcomeRows.NO_DAY);
    }
  }

  /** Puts the condition into a query. */
  Query in(Query query) {
    return query.where(sql.toString(), values.toArray());
  }

  /** Adds a condition. */
  OutcomeCriteria and(String condition, Object... parameters) {
    sql.append(" AND ").append(condition);
    Collections.addAll(values, parameters);
    return this;
  }

  private void anyOf(String column, List<?> any) {
    if (any.isEmpty()) {
      and("NETWORK_ID = ?", -1);
    } else {
      String marks = String.join(",", Collections.nCopies(any.size(), "?"));
      and(column + " IN (" + marks + ")", any.toArray());
    }
  }
}

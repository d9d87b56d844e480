package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.store.PageRequest;
import org.retis.web.MacroContext;

/**
 * What the author of a page and its reader want to see of a register, put together.
 *
 * @param kind which register
 * @param scope what it is about at all, for the figures
 * @param chosen the word of the {@link DecisionSelection} or {@link ActionSelection} shown
 * @param search the words to find
 * @param body the committee or group that the reader chose, 0 for all
 * @param owner whose actions the reader chose, or empty
 * @param from the first day of meeting, or null
 * @param to the last day of meeting, or null
 * @param sort the order
 * @param reversed against its usual direction
 * @param page which page
 */
record RegisterRequest(
    OutcomeKind kind,
    OutcomeFilter scope,
    String chosen,
    String search,
    int body,
    String owner,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    OutcomeSort sort,
    boolean reversed,
    PageRequest page) {

  /**
   * Reads what was asked.
   *
   * @param bodies the committees and groups that the author narrowed it to; empty for all
   */
  static RegisterRequest of(MacroContext context, OutcomeKind kind, List<Integer> bodies) {
    boolean decision = kind == OutcomeKind.DECISION;
    var setting = decision ? RegisterParameters.STATUS : RegisterParameters.SHOW;
    String chosen = context.fields().get(RegisterParameters.selection(kind));
    boolean filtered = context.fields().get(RegisterParameters.FILTERED);
    int body = context.fields().get(RegisterParameters.IN_BODY);
    String order = context.fields().get(RegisterParameters.ORDER);
    var usual = decision ? RegisterParameters.DECISION_SORT : RegisterParameters.ACTION_SORT;
    String sort = order.isEmpty() ? context.settings().get(usual) : order;
    return new RegisterRequest(
        kind,
        OutcomeFilter.ALL.of(bodies),
        chosen.isEmpty() ? context.settings().get(setting) : chosen,
        context.fields().get(RegisterParameters.Q),
        bodies.isEmpty() || bodies.contains(body) ? body : 0,
        context.fields().get(RegisterParameters.OWNER),
        (filtered
                ? context.fields().get(RegisterParameters.SINCE)
                : context.settings().get(RegisterParameters.FROM))
            .orElse(null),
        (filtered
                ? context.fields().get(RegisterParameters.UNTIL)
                : context.settings().get(RegisterParameters.TO))
            .orElse(null),
        OutcomeSort.of(sort).orElse(OutcomeSort.DAY),
        order.isEmpty()
            ? context.settings().get(RegisterParameters.REVERSE)
            : context.fields().get(RegisterParameters.DOWN),
        page(context));
  }

  private static PageRequest page(MacroContext context) {
    // paper has no next page
    return context.call().output().isStatic()
        ? new PageRequest(1, PageRequest.MAX_SIZE)
        : new PageRequest(
            context.fields().get(RegisterParameters.PAGE),
            context.settings().get(RegisterParameters.PAGE_SIZE));
  }

  /** What is to be read. */
  OutcomeFilter filter() {
    return selected(chosen);
  }

  private OutcomeFilter selected(String word) {
    OutcomeFilter all =
        new OutcomeFilter(
            search,
            body == 0 ? scope.bodies() : List.of(body),
            List.of(),
            owner,
            false,
            false,
            DueFilter.ANY,
            from,
            to);
    return kind == OutcomeKind.DECISION
        ? DecisionSelection.of(word).orElse(DecisionSelection.ALL).of(all)
        : ActionSelection.of(word).orElse(ActionSelection.ALL).of(all);
  }

  /** Whether the reader or the author narrowed it. */
  boolean isNarrowed() {
    return !filter().equals(scope);
  }
}

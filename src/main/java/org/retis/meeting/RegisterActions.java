package org.retis.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retis.gateway.Viewer;
import org.retis.network.Network;
import org.retis.store.PageRequest;

/** What meetings ask of the register of actions. */
final class RegisterActions implements OpenActions {

  /** The most urgent first; those without a date last. */
  static final Comparator<Outcome> URGENT =
      Comparator.comparing(
          action -> action.dueOn().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));

  private final Registers registers;

  RegisterActions(Registers registers) {
    this.registers = registers;
  }

  @Override
  public List<OpenAction> ofBody(Viewer viewer, Network network, int bodyId, int limit) {
    OpenRegister open = registers.open(viewer, network, OutcomeKind.ACTION);
    OutcomeFilter filter = OutcomeFilter.ALL.in(OutcomeQueries.openStates()).of(List.of(bodyId));
    PageRequest first = new PageRequest(1, limit);
    return Stream.concat(
            open.page(filter, OutcomeSort.DUE, false, first).rows().stream(),
            open.restricted(filter, OutcomeSort.DUE, false).rows().stream())
        .sorted(URGENT)
        .limit(limit)
        .map(RegisterActions::action)
        .toList();
  }

  @Override
  public List<OpenAction> byIds(Viewer viewer, Network network, Collection<Integer> ids) {
    Map<Integer, Outcome> found = new HashMap<>();
    registers
        .open(viewer, network, OutcomeKind.ACTION)
        .all(ids)
        .forEach(action -> found.put(action.id(), action));
    return ids.stream()
        .filter(found::containsKey)
        .map(found::get)
        .map(RegisterActions::action)
        .toList();
  }

  private static OpenAction action(Outcome action) {
    return new OpenAction(
        action.id(), action.text(), action.owner().name(), action.due(), action.place().pageId());
  }
}

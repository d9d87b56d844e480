package org.retis.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * A register as one viewer sees it: of the network's spaces those that the viewer may view, and of
 * restricted pages those that the viewer may view, which are asked for one by one and never counted
 * in a total.
 */
public final class OpenRegister {

  /** So many entries of restricted pages are looked at. */
  public static final int MOST_RESTRICTED = 200;

  /** Longer searches are refused. */
  public static final int MAX_SEARCH = 200;

  private final OutcomeQueries outcomes;
  private final Permissions permissions;
  private final Viewer viewer;
  private final Circle circle;
  private final RegisterReader reader;

  OpenRegister(
      OutcomeQueries outcomes,
      Permissions permissions,
      Viewer viewer,
      Circle circle,
      RegisterReader reader) {
    this.outcomes = outcomes;
    this.permissions = permissions;
    this.viewer = viewer;
    this.circle = circle;
    this.reader = reader;
  }

  /** The day where the viewer is. */
  public LocalDate today() {
    return reader.today();
  }

  /** Whether the viewer has a name that actions can be given to. */
  public boolean hasOwn() {
    return reader.memberId() >= 0 || !reader.userKey().isEmpty();
  }

  /**
   * One page of what stands on pages that are open to their space; a page behind the last one is
   * the last one.
   *
   * @param reversed against the order's usual direction
   * @throws UserMistake when the search is too long
   */
  public Page<Outcome> page(
      OutcomeFilter filter, OutcomeSort sort, boolean reversed, PageRequest request) {
    return outcomes.page(reader, checked(filter), sort, reversed, request);
  }

  /** What stands on restricted pages that the viewer may view. */
  public RestrictedOutcomes restricted(OutcomeFilter filter, OutcomeSort sort, boolean reversed) {
    List<Outcome> first =
        outcomes.restricted(reader, checked(filter), sort, reversed, MOST_RESTRICTED + 1);
    boolean more = first.size() > MOST_RESTRICTED;
    List<Outcome> looked = more ? first.subList(0, MOST_RESTRICTED) : first;
    Map<Long, Boolean> known = new HashMap<>();
    return new RestrictedOutcomes(
        looked.stream().filter(outcome -> mayView(outcome, known)).toList(), more);
  }

  private boolean mayView(Outcome outcome, Map<Long, Boolean> known) {
    return known.computeIfAbsent(
        outcome.place().pageId(), page -> permissions.mayViewContent(viewer, page));
  }

  /** Visits everything on pages that are open to their space. */
  public void forEach(OutcomeFilter filter, Consumer<Outcome> visit) {
    outcomes.forEach(reader, checked(filter), visit);
  }

  /** How many stand on pages that are open to their space. */
  public int count(OutcomeFilter filter) {
    return outcomes.count(reader, checked(filter));
  }

  /** How many stand there in each state. */
  public Map<String, Integer> byState(OutcomeFilter filter) {
    return outcomes.byState(reader, checked(filter));
  }

  /** Those named for something there: name to sort by, to name. */
  public Map<String, String> owners(OutcomeFilter filter) {
    return outcomes.owners(reader, checked(filter));
  }

  /**
   * One entry.
   *
   * @throws UserMistake when there is none that the viewer may see
   */
  public Outcome get(int id) {
    return find(id).orElseThrow(() -> UserMistake.missing("retis.meeting.mistake.entry"));
  }

  /** Entries by their ids, as far as the viewer may see them. */
  public List<Outcome> all(Collection<Integer> ids) {
    Map<Long, Boolean> known = new HashMap<>();
    return outcomes.byIds(ids).stream().filter(outcome -> maySee(outcome, known)).toList();
  }

  private Optional<Outcome> find(int id) {
    return all(List.of(id)).stream().findFirst();
  }

  private boolean maySee(Outcome outcome, Map<Long, Boolean> known) {
    return outcome.networkId() == reader.networkId()
        && outcome.kind() == reader.kind()
        && outcome.place().live()
        && reader.spaces().contains(outcome.place().spaceKey())
        && (!outcome.place().restricted() || mayView(outcome, known));
  }

  /** Whether the viewer may say how far an action is: who is to do it, and coordinators. */
  public boolean mayChange(Outcome action) {
    return circle == Circle.COORDINATOR || isOwn(action);
  }

  /** Whether the viewer is to do it. */
  public boolean isOwn(Outcome action) {
    ActionOwner owner = action.owner();
    boolean byAccount = !reader.userKey().isEmpty() && reader.userKey().equals(owner.userKey());
    return byAccount || owner.member().filter(id -> id == reader.memberId()).isPresent();
  }

  private static OutcomeFilter checked(OutcomeFilter filter) {
    if (filter.search().length() > MAX_SEARCH) {
      throw new UserMistake(
          "retis.meeting.mistake.search", "q", MAX_SEARCH, filter.search().length());
    }
    return filter;
  }
}

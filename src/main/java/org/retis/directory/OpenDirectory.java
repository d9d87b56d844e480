package org.retis.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * A network's directory as one viewer sees it: nothing in it, neither values nor orders nor hits of
 * a search, comes from fields that the viewer's circle may not see.
 */
public final class OpenDirectory {

  /** An entry that was confirmed longer ago should be checked. */
  public static final Duration FRESH = Duration.ofDays(365);

  /** Longer searches are refused. */
  public static final int MAX_SEARCH = 200;

  private final EntryQueries entries;
  private final Clock clock;
  private final Network network;
  private final Circle circle;
  private final @Nullable Integer self;

  OpenDirectory(
      EntryQueries entries, Clock clock, Network network, Circle circle, @Nullable Integer self) {
    this.entries = entries;
    this.clock = clock;
    this.network = network;
    this.circle = circle;
    this.self = self;
  }

  /** How close the viewer stands to the network. */
  public Circle circle() {
    return circle;
  }

  /** The fields that the viewer may see. */
  public Set<Field> fields() {
    return Field.visibleTo(circle);
  }

  /**
   * One page of a selection; a page behind the last one is the last one. What is about fields that
   * the viewer may not see doesn't narrow, and an order by such a field is that by name.
   *
   * @param reversed against the order's usual direction
   * @throws UserMistake when the search is too long
   */
  public Page<Entry> page(Selection selection, Sort sort, boolean reversed, PageRequest request) {
    boolean visible = sort.field().map(field -> field.isVisibleTo(circle)).orElse(true);
    return entries
        .page(
            network.id(),
            circle,
            checked(selection),
            visible ? sort : Sort.NAME,
            visible && reversed,
            request)
        .map(entry -> entry.seenBy(circle));
  }

  /**
   * The values of a facet with their numbers among what the search and the other facets keep, most
   * frequent first; none for a facet whose field the viewer may not see.
   */
  public List<FacetValue> values(Selection selection, Facet facet) {
    return facet.field().isVisibleTo(circle)
        ? entries.values(network.id(), circle, checked(selection), facet)
        : List.of();
  }

  /** How large the directory is before anybody searches or narrows it. */
  public Totals totals(Selection selection) {
    return entries.totals(network.id(), selection.allowedFor(circle), clock.instant().minus(FRESH));
  }

  /**
   * One entry.
   *
   * @throws UserMistake when the network has no such member now; coordinators see past ones too
   */
  public Entry get(int memberId) {
    return entries
        .byMember(memberId)
        .filter(entry -> entry.networkId() == network.id())
        .filter(entry -> entry.present() || circle == Circle.COORDINATOR)
        .map(entry -> entry.seenBy(circle))
        .orElseThrow(() -> UserMistake.missing("retis.directory.mistake.missing"));
  }

  /** The viewer's own entry. */
  public Optional<Entry> own() {
    return Optional.ofNullable(self).flatMap(entries::byMember);
  }

  /** Whether the viewer may edit an entry: members their own, coordinators any. */
  public boolean mayEdit(Entry entry) {
    return circle == Circle.COORDINATOR || isOwn(entry);
  }

  /** Whether it is the viewer's own entry. */
  public boolean isOwn(Entry entry) {
    return Objects.equals(self, entry.memberId());
  }

  /** The members among these accounts. */
  public Set<Integer> membersOf(List<String> userKeys) {
    return entries.membersOf(network.id(), userKeys);
  }

  private Selection checked(Selection selection) {
    if (selection.search().length() > MAX_SEARCH) {
      throw new UserMistake(
          "retis.directory.mistake.search", "search", MAX_SEARCH, selection.search().length());
    }
    return selection.allowedFor(circle);
  }
}

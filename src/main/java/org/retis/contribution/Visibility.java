package org.retis.contribution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.network.CountedSpaces;
import org.retis.network.Network;

/**
 * Finds out what somebody may see of a network's contributions: by space, and on restricted pages
 * one by one.
 */
final class Visibility {

  /** So many restricted pages are looked at one by one. */
  static final int MOST_RESTRICTED = 200;

  private final FactQueries facts;
  private final SweepStore sweeps;
  private final Permissions permissions;
  private final CountedSpaces spaces;

  Visibility(FactQueries facts, SweepStore sweeps, Permissions permissions, CountedSpaces spaces) {
    this.facts = facts;
    this.sweeps = sweeps;
    this.permissions = permissions;
    this.spaces = spaces;
  }

  /** How complete and fresh figures are. */
  Progress progress(Visible visible) {
    List<Sweep> first =
        sweeps.of(visible.spaces()).stream().filter(sweep -> !sweep.complete()).toList();
    return new Progress(
        sweeps.beat().orElse(null),
        visible.spaces().size(),
        visible.hidden(),
        first.size(),
        first.stream().mapToInt(Sweep::pages).sum(),
        visible.leftOut());
  }

  /** What a viewer may see of contributions within some time. */
  Visible of(Viewer viewer, Network network, Question question, Span span) {
    Set<String> all = new TreeSet<>(spaces.keys(network));
    if (!question.spaces().isEmpty()) {
      all.retainAll(question.spaces());
    }
    Set<String> seen = new TreeSet<>(all);
    seen.removeIf(space -> !permissions.mayViewSpace(viewer, space));
    if (seen.isEmpty()) {
      return new Visible(seen, all.size(), List.of(), false);
    }
    FactQueries.Wanted wanted =
        new FactQueries.Wanted(seen, List.of(), question.kinds(), span, null);
    List<Long> pages = facts.restrictedPages(wanted, MOST_RESTRICTED + 1);
    List<Long> viewable =
        pages.stream()
            .limit(MOST_RESTRICTED)
            .filter(page -> permissions.mayViewContent(viewer, page))
            .toList();
    return new Visible(seen, all.size() - seen.size(), viewable, pages.size() > MOST_RESTRICTED);
  }

  /** What was brought to the restricted pages that a viewer may see. */
  List<FactQueries.Hidden> hidden(Visible visible, Question question) {
    return facts.hidden(
        new FactQueries.Wanted(
            visible.spaces(), visible.pages(), question.kinds(), question.span(), null));
  }
}

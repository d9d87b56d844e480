package org.retis.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * Who brings what to a network.
 *
 * <p>Whoever may view the network sees how much was brought to the spaces that they may view; what
 * was brought to restricted pages only as far as they may view these. Who brought it is for
 * coordinators; members see their own share.
 */
public final class Contributions {

  /** So many accounts outside the roster are listed together. */
  private static final int MOST_AUTHORS = 500;

  private final SumQueries sums;
  private final FactQueries facts;
  private final Deeds deeds;
  private final LineStore lines;
  private final Visibility visibility;
  private final NetworkRights rights;
  private final Roster roster;

  Contributions(
      SumQueries sums,
      FactQueries facts,
      Deeds deeds,
      LineStore lines,
      Visibility visibility,
      NetworkRights rights,
      Roster roster) {
    this.sums = sums;
    this.facts = facts;
    this.deeds = deeds;
    this.lines = lines;
    this.visibility = visibility;
    this.rights = rights;
    this.roster = roster;
  }

  /**
   * The figures.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public Figures figures(Viewer viewer, Network network, Question question) {
    rights.require(viewer, network, Circle.VIEWER);
    Visible visible = visibility.of(viewer, network, question, question.span());
    List<FactQueries.Hidden> hidden = visibility.hidden(visible, question);
    Map<Integer, Integer> links = lines.links(network.id());
    Set<Integer> present = lines.present(network.id());
    Span span = question.period().span();
    Span past = question.period().before().span();
    Shares now = shares(visible, question, span, hidden, links, present);
    Shares before =
        question.compared() ? shares(visible, question, past, hidden, links, present) : null;
    return new Figures(
        question,
        present.size(),
        now,
        before,
        lines.countFirst(network.id(), span),
        question.compared() ? lines.countFirst(network.id(), past) : 0,
        trend(visible, question, hidden),
        visibility.progress(visible));
  }

  private Shares shares(
      Visible visible,
      Question question,
      Span span,
      List<FactQueries.Hidden> hidden,
      Map<Integer, Integer> links,
      Set<Integer> present) {
    Map<Integer, Share> byAuthor = new HashMap<>();
    found(visible, question, span, hidden)
        .forEach(
            share ->
                byAuthor.merge(
                    share.authorId(), Share.of(share.kind(), share.total()), Share::plus));
    return Shares.of(byAuthor, links, present);
  }

  private List<SumQueries.Share> found(
      Visible visible, Question question, Span span, List<FactQueries.Hidden> hidden) {
    List<SumQueries.Share> found = new ArrayList<>();
    if (!visible.isNothing()) {
      found.addAll(sums.shares(visible.spaces(), question.kinds(), span));
    }
    hidden.stream()
        .filter(one -> span.contains(Grain.QUARTER.start(one.quarter())))
        .forEach(one -> found.add(one.share()));
    return found;
  }

  private Figures.Trend trend(Visible visible, Question question, List<FactQueries.Hidden> hidden) {
    Steps steps = Steps.of(question.period(), Steps.unit(question.period()));
    List<Span> asked = new ArrayList<>(steps.spans());
    Steps past = Steps.of(question.period().before(), steps.unit());
    if (question.compared()) {
      asked.addAll(0, past.spans());
    }
    long[] now = new long[steps.size()];
    long[] before = new long[question.compared() ? past.size() : 0];
    if (!visible.isNothing()) {
      for (SumQueries.Slice slice :
          sums.slices(visible.spaces(), question.kinds(), Cover.of(asked))) {
        add(now, steps.indexOf(slice.grain().start(slice.bucket())), slice.times());
        add(before, past.indexOf(slice.grain().start(slice.bucket())), slice.times());
      }
    }
    for (FactQueries.Hidden one : hidden) {
      add(now, steps.indexOf(Grain.QUARTER.start(one.quarter())), one.share().total().times());
      add(before, past.indexOf(Grain.QUARTER.start(one.quarter())), one.share().total().times());
    }
    return new Figures.Trend(steps, list(now), list(before));
  }

  private static void add(long[] into, int index, long times) {
    if (index >= 0 && index < into.length) {
      into[index] += times;
    }
  }

  private static List<Long> list(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /**
   * The contributions behind a figure, newest first.
   *
   * @throws UserMistake when the viewer may not see the network, or asks what somebody else brought
   *     without coordinating it
   */
  public Page<Deed> deeds(
      Viewer viewer, Network network, Question question, Whose whose, PageRequest request) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    boolean own = isOwn(viewer, network, whose);
    if (whose.group() == Whose.Group.MEMBER && !own) {
      rights.require(viewer, network, Circle.COORDINATOR);
    }
    Span span = question.period().span();
    Visible visible = visibility.of(viewer, network, question, span);
    if (visible.isNothing()) {
      return new Page<>(List.of(), 0, request);
    }
    Map<Integer, Integer> links = lines.links(network.id());
    FactQueries.Wanted wanted =
        new FactQueries.Wanted(
            visible.spaces(),
            visible.pages(),
            question.kinds(),
            span,
            authors(network, question, whose, visible, links));
    boolean named = own || circle == Circle.COORDINATOR;
    return deeds.seen(viewer, facts.page(wanted, request), links, named);
  }

  private boolean isOwn(Viewer viewer, Network network, Whose whose) {
    return roster.memberOf(viewer, network).filter(me -> me.id() == whose.memberId()).isPresent();
  }

  /** The accounts whose contributions are listed, or null for all. */
  private @Nullable Collection<Integer> authors(
      Network network,
      Question question,
      Whose whose,
      Visible visible,
      Map<Integer, Integer> links) {
    return switch (whose.group()) {
      case ALL -> null;
      case ANONYMOUS -> List.of(AuthorStore.ANONYMOUS);
      case MEMBER ->
          links.entrySet().stream()
              .filter(link -> link.getValue() == whose.memberId())
              .map(Map.Entry::getKey)
              .toList();
      case FORMER -> {
        Set<Integer> present = lines.present(network.id());
        yield links.entrySet().stream()
            .filter(link -> !present.contains(link.getValue()))
            .map(Map.Entry::getKey)
            .limit(MOST_AUTHORS)
            .toList();
      }
      case OUTSIDE ->
          authors(
              question,
              visible,
              author -> author != AuthorStore.ANONYMOUS && !links.containsKey(author));
      case OTHERS -> {
        Set<Integer> present = lines.present(network.id());
        yield authors(
            question,
            visible,
            author -> {
              Integer member = links.get(author);
              return member == null || !present.contains(member);
            });
      }
    };
  }

  /** Those who brought something; the busiest sites have more of them than are listed at once. */
  private List<Integer> authors(Question question, Visible visible, Predicate<Integer> wanted) {
    Span span = question.period().span();
    return found(visible, question, span, visibility.hidden(visible, question)).stream()
        .map(SumQueries.Share::authorId)
        .filter(wanted)
        .distinct()
        .sorted()
        .limit(MOST_AUTHORS)
        .toList();
  }

  /**
   * A page of members with what they brought, for coordinators; for a member, their own line.
   *
   * @param figures what was brought
   * @throws UserMistake when the viewer may not see the network
   */
  public Page<Line> members(
      Viewer viewer, Network network, Figures figures, Listing listing, PageRequest request) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    if (circle != Circle.COORDINATOR) {
      List<Integer> own = roster.memberOf(viewer, network).map(Member::id).stream().toList();
      return new Page<>(List.copyOf(lines.byMembers(own).values()), own.size(), request);
    }
    if (listing.show() == Listing.Show.FIRST) {
      return lines.byFirst(network.id(), figures.question().period().span(), request);
    }
    if (listing.show() == Listing.Show.ALL && listing.order() == Listing.Order.NAME) {
      return lines.byName(network.id(), listing.reversed(), request);
    }
    Map<Integer, Share> byMember = figures.now().byMember();
    Map<Integer, Member> known = roster.byIds(viewer, network, byMember.keySet());
    List<Integer> sorted =
        known.values().stream().sorted(listing.comparator(byMember)).map(Member::id).toList();
    List<Integer> shown = sorted.stream().skip(request.offset()).limit(request.size()).toList();
    Map<Integer, Line> found = lines.byMembers(shown);
    return new Page<>(
        shown.stream().map(found::get).filter(Objects::nonNull).toList(), sorted.size(), request);
  }

  /** Who people are, by member: for lists of what they brought. */
  public Map<Integer, Member> people(
      Viewer viewer, Network network, Collection<Integer> memberIds) {
    return roster.byIds(viewer, network, memberIds);
  }
}

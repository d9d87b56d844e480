package org.retis.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.EventBus;
import org.retis.network.CountedSpaces;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.Network;
import org.retis.network.NetworkRemoved;
import org.retis.network.Networks;
import org.retis.network.Roster;

/** Keeps the lines in step with rosters, and with what members bring. */
final class LineSync {

  private static final int BATCH = 500;

  private final LineStore lines;
  private final AuthorStore authors;
  private final SumQueries sums;
  private final Networks networks;
  private final CountedSpaces spaces;
  private final Roster roster;

  LineSync(
      LineStore lines,
      AuthorStore authors,
      SumQueries sums,
      Networks networks,
      CountedSpaces spaces,
      Roster roster,
      EventBus events) {
    this.lines = lines;
    this.authors = authors;
    this.sums = sums;
    this.networks = networks;
    this.spaces = spaces;
    this.roster = roster;
    events.subscribe(MemberChanged.class, event -> changed(event.member()));
    events.subscribe(MembersMerged.class, event -> merged(event.kept(), event.gone()));
    events.subscribe(MemberErased.class, event -> forget(event.memberId()));
    events.subscribe(NetworkRemoved.class, event -> lines.forgetNetwork(event.networkId()));
  }

  /** An account that a member no longer has is nobody's here. */
  private void changed(Member member) {
    put(member);
    networks.existing(member.networkId()).ifPresent(network -> refresh(network, member.id()));
  }

  private void put(Member member) {
    lines.put(member);
    if (member.userKey() == null) {
      lines.unlink(member.id());
    } else {
      lines.link(member, authors.number(member.userKey()));
    }
  }

  private void merged(Member kept, int gone) {
    lines.relink(gone, kept.id());
    lines.forget(gone);
    changed(kept);
  }

  /** What was counted stays; no network that has the account on its roster loses it. */
  void forget(int memberId) {
    List<Integer> own = lines.authorsOf(memberId);
    lines.forget(memberId);
    own.stream().filter(author -> !lines.isLinked(author)).forEach(authors::forget);
  }

  /** Makes the lines that are missing, for instance because the roster was there first. */
  void complete(Network network) {
    List<Member> batch = new ArrayList<>();
    Consumer<Member> gather =
        member -> {
          batch.add(member);
          if (batch.size() == BATCH) {
            addMissing(batch);
          }
        };
    roster.everyMember(network, gather);
    addMissing(batch);
  }

  private void addMissing(List<Member> batch) {
    Set<Integer> known = lines.known(batch.stream().map(Member::id).toList());
    batch.stream().filter(member -> !known.contains(member.id())).forEach(this::put);
    batch.clear();
  }

  /** Brings first and last contributions of everybody up to date in networks of these spaces. */
  void refresh(Collection<String> spaceKeys) {
    Map<Integer, Network> touched = new HashMap<>();
    new TreeSet<>(spaceKeys)
        .forEach(key -> networks.of(key).forEach(found -> touched.put(found.id(), found)));
    touched.values().forEach(this::refresh);
  }

  /** The same for one network. */
  void refresh(Network network) {
    Map<Integer, Integer> links = lines.links(network.id());
    Map<Integer, Total> acts = new HashMap<>();
    sums.ever(spaces.keys(network))
        .forEach(
            (author, total) -> {
              Integer member = links.get(author);
              if (member != null) {
                acts.merge(member, total, Total::plus);
              }
            });
    lines.all(network.id()).forEach(line -> write(line, acts.get(line.memberId())));
  }

  private void write(Line line, @Nullable Total total) {
    long first = total == null ? 0 : total.firstAt();
    long last = total == null ? 0 : total.lastAt();
    if (line.firstAt() != first || line.lastAt() != last) {
      lines.setActs(line.memberId(), first, last);
    }
  }

  private void refresh(Network network, int memberId) {
    @Nullable Total total = null;
    List<Integer> own = lines.authorsOf(memberId);
    if (!own.isEmpty()) {
      for (Total found : sums.ever(spaces.keys(network), own).values()) {
        total = total == null ? found : total.plus(found);
      }
    }
    Line line = lines.byMembers(List.of(memberId)).get(memberId);
    if (line != null) {
      write(line, total);
    }
  }
}

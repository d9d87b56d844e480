package org.retis.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.retis.gateway.JobModule;
import org.retis.network.CountedSpaces;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Twice a minute: counts what was heard, then goes on reading the past of spaces. Works for a short
 * while only; the next run goes on. After a pause in which nobody listened, everything is read
 * again.
 */
final class ContributionJob extends JobModule {

  private static final Logger LOG = LoggerFactory.getLogger(ContributionJob.class);

  /** For so long a run goes on at the most. */
  private static final Duration WHILE = Duration.ofSeconds(25);

  /** Whoever was silent for so long was off, and may have missed something. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private static final int NEWS = 500;

  private final NewsStore news;
  private final Ledger ledger;
  private final Sweeper sweeper;
  private final SweepStore sweeps;
  private final LineSync lines;
  private final Networks networks;
  private final CountedSpaces spaces;
  private final Clock clock;

  ContributionJob(
      NewsStore news,
      Ledger ledger,
      Sweeper sweeper,
      SweepStore sweeps,
      LineSync lines,
      Networks networks,
      CountedSpaces spaces,
      Clock clock) {
    this.news = news;
    this.ledger = ledger;
    this.sweeper = sweeper;
    this.sweeps = sweeps;
    this.lines = lines;
    this.networks = networks;
    this.spaces = spaces;
    this.clock = clock;
  }

  @Override
  protected void run() {
    Instant end = clock.instant().plus(WHILE);
    Set<String> touched = new TreeSet<>(declare());
    if (sweeps.beatNow().compareTo(PAUSE) > 0) {
      LOG.info("Contributions weren't counted for a while; reading all spaces again");
      sweeps.spaces().forEach(sweeps::readAgain);
    }
    fold(touched);
    boolean more = true;
    while (more && clock.instant().isBefore(end)) {
      Optional<String> space = sweeper.step();
      space.ifPresent(touched::add);
      more = space.isPresent();
      if (news.count() > 0) {
        fold(touched);
      }
    }
    lines.refresh(touched);
    sweeps.beatNow();
  }

  /** Begins with spaces that count for a network since the last time. */
  private Set<String> declare() {
    Set<String> fresh = new TreeSet<>();
    Set<String> known = Set.copyOf(sweeps.spaces());
    for (Network network : networks.all()) {
      for (String space : spaces.keys(network)) {
        if (!known.contains(space)) {
          sweeps.declare(space);
          fresh.add(space);
        }
      }
      if (fresh.contains(network.homeSpaceKey())) {
        lines.complete(network);
      }
    }
    return fresh;
  }

  private void fold(Set<String> touched) {
    List<News> some = news.next(NEWS);
    while (!some.isEmpty()) {
      fold(some, touched);
      some = news.next(NEWS);
    }
  }

  /** What came first is done first: a like that is taken back was given before. */
  private void fold(List<News> some, Set<String> touched) {
    int from = 0;
    while (from < some.size()) {
      int until = from + 1;
      News.Task task = some.get(from).task();
      while (task == News.Task.ADD && until < some.size() && some.get(until).task() == task) {
        until++;
      }
      List<News> run = some.subList(from, until);
      run.forEach(one -> touch(one, touched));
      switch (task) {
        case ADD -> ledger.add(facts(run), () -> news.delete(run));
        case WITHDRAW -> ledger.withdraw(keys(run), () -> news.delete(run));
        case VISIT -> visit(run);
      }
      from = until;
    }
  }

  /** What can't be read now is read by the nightly walk. */
  private void visit(List<News> run) {
    try {
      sweeper.visit(run.get(0).pageId(), () -> news.delete(run));
    } catch (RuntimeException e) {
      LOG.error("Page {} couldn't be looked at", run.get(0).pageId(), e);
      ledger.withdraw(List.of(), () -> news.delete(run));
    }
  }

  private static List<String> keys(List<News> run) {
    return facts(run).stream().map(Fact::key).toList();
  }

  private static List<Fact> facts(List<News> run) {
    return run.stream()
        .map(News::fact)
        .flatMap(fact -> Optional.ofNullable(fact).stream())
        .toList();
  }

  private static void touch(News one, Set<String> touched) {
    if (one.fact() != null) {
      touched.add(one.fact().spaceKey());
    }
  }
}

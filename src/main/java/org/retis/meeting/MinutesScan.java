package org.retis.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.retis.gateway.Contents;
import org.retis.network.CountedSpaces;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the spaces of all networks for pages that nobody told us of: what was written
 * before a network was declared, or while the plugin was off.
 *
 * <p>Works in steps, goes on where the last one ended, and reads in each round only what was saved
 * since the one before; once a week everything, for pages that came from elsewhere unchanged.
 */
final class MinutesScan {

  private static final Logger LOG = LoggerFactory.getLogger(MinutesScan.class);

  /** So many pages are looked at in one step. */
  static final int STEP = 1_000;

  private static final int BATCH = 200;
  private static final long PAUSE = Duration.ofHours(1).toMillis();
  private static final long FULL = Duration.ofDays(7).toMillis();

  /** Clocks of nodes and of the database may differ by so much. */
  private static final long MARGIN = Duration.ofMinutes(10).toMillis();

  private final Networks networks;
  private final CountedSpaces spaces;
  private final Contents contents;
  private final MinutesReader reader;
  private final MinutesScanStore store;
  private final Clock clock;

  MinutesScan(
      Networks networks,
      CountedSpaces spaces,
      Contents contents,
      MinutesReader reader,
      MinutesScanStore store,
      Clock clock) {
    this.networks = networks;
    this.spaces = spaces;
    this.contents = contents;
    this.reader = reader;
    this.store = store;
    this.clock = clock;
  }

  /** Does one step. */
  void step() {
    int left = STEP;
    for (Network network : networks.all()) {
      for (String space : spaces.keys(network)) {
        if (left <= 0) {
          return;
        }
        left -= step(network.id(), space, left);
      }
    }
  }

  /** Looks on in one space; returns how many pages were looked at. */
  private int step(int networkId, String space, int most) {
    Progress progress = store.of(networkId, space).begun(clock.millis());
    int looked = 0;
    while (progress.isRunning() && looked < most) {
      List<Long> pages = contents.pageIdsAfter(space, progress.after(), BATCH);
      for (long page : pages) {
        look(page, progress.since());
      }
      looked += pages.size();
      progress =
          pages.size() < BATCH
              ? progress.ended(clock.millis())
              : progress.at(pages.get(pages.size() - 1));
      store.save(networkId, space, progress);
    }
    return looked;
  }

  private void look(long page, long since) {
    try {
      if (contents.byId(page).filter(p -> p.modified().toEpochMilli() >= since).isPresent()) {
        reader.read(page);
      }
    } catch (RuntimeException e) {
      // one page that can't be read mustn't keep the others from being looked at
      LOG.error("Page {} couldn't be read", page, e);
    }
  }

  /**
   * How far a space was looked through. All moments in milliseconds.
   *
   * @param after the page that was looked at last in this round
   * @param roundAt when this round began, 0 between rounds
   * @param since what was saved before isn't read in this round
   * @param endedAt when the last round ended
   * @param fullAt when the last round began that read everything
   */
  record Progress(long after, long roundAt, long since, long endedAt, long fullAt) {

    boolean isRunning() {
      return roundAt > 0;
    }

    /** The same, in a new round where it is time for one. */
    Progress begun(long now) {
      if (isRunning() || now < endedAt + PAUSE) {
        return this;
      }
      return now >= fullAt + FULL
          ? new Progress(0, now, 0, endedAt, now)
          : new Progress(0, now, since, endedAt, fullAt);
    }

    Progress at(long page) {
      return new Progress(page, roundAt, since, endedAt, fullAt);
    }

    Progress ended(long now) {
      return new Progress(0, 0, roundAt - MARGIN, now, fullAt);
    }
  }
}

package org.retis.meeting;

import java.util.Optional;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.network.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the pages whose minutes are known are still where and as they were, and reads again
 * those that aren't.
 */
final class MinutesCheck {

  private static final Logger LOG = LoggerFactory.getLogger(MinutesCheck.class);

  private final Contents contents;
  private final Networks networks;
  private final MinutesReader reader;
  private final MinutesQueries queries;

  MinutesCheck(Contents contents, Networks networks, MinutesReader reader, MinutesQueries queries) {
    this.contents = contents;
    this.networks = networks;
    this.reader = reader;
    this.queries = queries;
  }

  /** Looks at all known pages. */
  void all() {
    queries.forEachPage(this::check);
  }

  /** Looks at the known pages of a space. */
  void space(String spaceKey) {
    queries.forEachPageOf(spaceKey, this::check);
  }

  /** A space is gone for ever with its pages; those that were moved elsewhere before are not. */
  void spaceRemoved(String spaceKey) {
    queries.forEachPageOf(
        spaceKey,
        seen -> {
          if (contents.byId(seen.pageId()).flatMap(ContentInfo::space).isEmpty()) {
            reader.forget(seen.pageId());
          } else {
            check(seen);
          }
        });
  }

  private void check(SeenMinutes seen) {
    try {
      Optional<ContentInfo> now = contents.byId(seen.pageId()).filter(ContentInfo::isCurrent);
      boolean asBefore =
          now.map(
                  info ->
                      info.version() == seen.version()
                          && info.space().filter(seen.spaceKey()::equals).isPresent()
                          && counts(seen)
                          && contents.isRestricted(info.id()) == seen.restricted())
              .orElse(seen.version() == 0);
      if (!asBefore) {
        reader.read(seen.pageId());
      }
    } catch (RuntimeException e) {
      // one page that can't be read mustn't keep the others from being looked at
      LOG.error("Page {} couldn't be looked at", seen.pageId(), e);
    }
  }

  private boolean counts(SeenMinutes seen) {
    return networks.of(seen.spaceKey()).stream().anyMatch(n -> n.id() == seen.networkId());
  }
}

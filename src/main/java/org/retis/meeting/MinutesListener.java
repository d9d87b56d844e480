package org.retis.meeting;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.EventBus;
import org.retis.gateway.SpaceRemoved;
import org.retis.network.NetworkRemoved;

/** Lets what happens to pages reach the registers. */
final class MinutesListener {

  private final MinutesReader reader;
  private final MinutesCheck check;
  private final MinutesStore store;
  private final MinutesScanStore scans;
  private final Clock clock;

  MinutesListener(
      MinutesReader reader,
      MinutesCheck check,
      MinutesStore store,
      MinutesScanStore scans,
      EventBus events,
      Clock clock) {
    this.reader = reader;
    this.check = check;
    this.store = store;
    this.scans = scans;
    this.clock = clock;
    events.subscribe(ContentChanged.class, this::contentChanged);
    events.subscribe(SpaceRemoved.class, event -> check.spaceRemoved(event.spaceKey()));
    events.subscribe(MeetingPageChanged.class, this::meetingPageChanged);
    events.subscribe(NetworkRemoved.class, event -> this.store.forgetNetwork(event.networkId()));
  }

  private void contentChanged(ContentChanged event) {
    if (!event.content().kind().isPageLike()) {
      return;
    }
    long page = event.content().id();
    switch (event.change()) {
      case CREATED, UPDATED, TRASHED, RESTORED -> reader.read(page);
      case MOVED -> {
        reader.read(page);
        // what stands below it moved with it, perhaps from a space that nobody names
        scans.askForCheck(clock.millis());
      }
      case RESTRICTED -> {
        reader.read(page);
        // what stands below it is restricted with it
        event.content().space().ifPresent(check::space);
      }
      case REMOVED -> reader.forget(page);
      case LIKED, UNLIKED -> {}
    }
  }

  /** Its decisions and actions belong to another meeting now; their numbers stay. */
  private void meetingPageChanged(MeetingPageChanged event) {
    Stream.of(event.meeting().pageId(), event.formerPageId())
        .filter(Objects::nonNull)
        .forEach(reader::read);
  }
}

package org.retis.meeting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.gateway.EventBus;
import org.retis.gateway.StorageMacro;
import org.retis.gateway.StorageMacros;
import org.retis.gateway.Viewer;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;

/**
 * Keeps meetings and the pages of their minutes together.
 *
 * <p>A page that a coordinator makes with the macros of a meeting that has none becomes its
 * minutes, even where the browser couldn't say so afterwards. A copy of such a page doesn't.
 */
final class MeetingPages implements MeetingOfPage {

  private static final List<String> MACROS = List.of("retis-agenda", "retis-attendance");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final MeetingStore store;
  private final Networks networks;
  private final NetworkRights rights;
  private final Contents contents;
  private final StorageMacros macros;
  private final EventBus events;

  MeetingPages(
      MeetingStore store,
      Networks networks,
      NetworkRights rights,
      Contents contents,
      StorageMacros macros,
      EventBus events) {
    this.store = store;
    this.networks = networks;
    this.rights = rights;
    this.contents = contents;
    this.macros = macros;
    this.events = events;
  }

  @Override
  public Optional<Held> of(long pageId, List<StorageMacro> found) {
    return store.byPage(pageId).or(() -> awaited(found)).map(MeetingPages::held);
  }

  /** A page was made: it may be the one that a meeting waits for. */
  void created(ContentChanged event) {
    ContentInfo page = event.content();
    awaited(macros.in(contents.body(page.id()).orElse("")))
        .filter(meeting -> mayLink(event.actorKey(), page, meeting))
        .ifPresent(meeting -> link(meeting, page.id()));
  }

  /** A page went to the trash or came back. */
  void there(long pageId, boolean there) {
    store.byPage(pageId).ifPresent(meeting -> store.pageIs(meeting.id(), there));
  }

  /** A page is gone for ever. */
  void removed(long pageId) {
    store.byPage(pageId).ifPresent(meeting -> link(meeting, null));
  }

  private void link(Meeting meeting, @Nullable Long pageId) {
    if (store.link(meeting, pageId)) {
      store
          .byId(meeting.id())
          .ifPresent(now -> events.publish(new MeetingPageChanged(now, meeting.pageId())));
    }
  }

  /** The meeting without minutes that the macros of a page name. */
  private Optional<Meeting> awaited(List<StorageMacro> found) {
    return found.stream()
        .filter(macro -> MACROS.contains(macro.name()))
        .map(macro -> macro.parameter("meeting"))
        .filter(id -> NUMBER.matcher(id).matches())
        .findFirst()
        .flatMap(id -> store.byId(Integer.parseInt(id)))
        .filter(meeting -> meeting.pageId() == null);
  }

  private boolean mayLink(@Nullable String actorKey, ContentInfo page, Meeting meeting) {
    if (actorKey == null || page.space().isEmpty()) {
      return false;
    }
    Optional<Network> network =
        networks.of(page.space().get()).stream()
            .filter(one -> one.id() == meeting.networkId())
            .findFirst();
    Viewer actor = new Viewer(actorKey, "", Locale.ENGLISH, ZoneOffset.UTC);
    return network.filter(one -> rights.coordinates(actor, one)).isPresent();
  }

  private static Held held(Meeting meeting) {
    return new Held(
        meeting.networkId(), meeting.bodyId(), meeting.day(), meeting.code() + meeting.ordinal());
  }
}

package org.retis.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.gateway.EventBus;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * The meetings of a network.
 *
 * <p>That a body meets, and when, is known to who may see the network. What is on the agenda and
 * who comes is for who may view the page with the minutes; while there is none, for coordinators.
 */
public final class Meetings {

  private final MeetingStore store;
  private final MeetingRules rules;
  private final Networks networks;
  private final NetworkRights rights;
  private final Permissions permissions;
  private final Contents contents;
  private final EventBus events;
  private final Clock clock;

  Meetings(
      MeetingStore store,
      MeetingRules rules,
      Networks networks,
      NetworkRights rights,
      Permissions permissions,
      Contents contents,
      EventBus events,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.networks = networks;
    this.rights = rights;
    this.permissions = permissions;
    this.contents = contents;
    this.events = events;
    this.clock = clock;
  }

  /** The meeting whose minutes a page holds, for who may view this page. */
  Optional<Meeting> of(Network network, long pageId) {
    return pageId == 0
        ? Optional.empty()
        : store.byPage(pageId).filter(meeting -> meeting.networkId() == network.id());
  }

  /**
   * A meeting, for who may see the network.
   *
   * @throws UserMistake when the viewer may not, or the network has no such meeting
   */
  public Meeting get(Viewer viewer, Network network, int id) {
    return find(viewer, network, id)
        .orElseThrow(() -> UserMistake.missing("retis.meeting.mistake.missing"));
  }

  /**
   * A meeting, if the network has it.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public Optional<Meeting> find(Viewer viewer, Network network, int id) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.byId(id).filter(meeting -> meeting.networkId() == network.id());
  }

  /**
   * A meeting with all that is known of it, for who may view its page.
   *
   * @throws UserMistake when the viewer may not, or the network has no such meeting
   */
  public Meeting read(Viewer viewer, Network network, int id) {
    Meeting meeting = get(viewer, network, id);
    if (!mayRead(viewer, network, meeting)) {
      throw UserMistake.missing("retis.meeting.mistake.missing");
    }
    return meeting;
  }

  /**
   * A meeting, for who may change it.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or may not view the page
   */
  public Meeting lead(Viewer viewer, Network network, int id) {
    Meeting meeting = read(viewer, network, id);
    rights.require(viewer, network, Circle.COORDINATOR);
    return meeting;
  }

  /** Whether the viewer may see what is on the agenda and who comes. */
  public boolean mayRead(Viewer viewer, Network network, Meeting meeting) {
    return (meeting.pageId() != null && meeting.pageThere())
        ? permissions.mayViewContent(viewer, meeting.pageId())
        : rights.coordinates(viewer, network);
  }

  /** Whether there is a page with minutes that the viewer may view. */
  public boolean mayOpen(Viewer viewer, Meeting meeting) {
    return meeting.pageId() != null
        && meeting.pageThere()
        && permissions.mayViewContent(viewer, meeting.pageId());
  }

  /**
   * A page of meetings, latest first.
   *
   * @param bodyId only of this body, 0 for all
   * @throws UserMistake when the viewer may not see the network
   */
  public Page<Meeting> list(Viewer viewer, Network network, int bodyId, PageRequest request) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.page(network.id(), bodyId, request);
  }

  /**
   * A page of the meetings to come, soonest first, or of those that have begun, latest first.
   *
   * @param bodyIds only of these bodies, none for all
   * @throws UserMistake when the viewer may not see the network
   */
  public Page<Meeting> list(
      Viewer viewer, Network network, List<Integer> bodyIds, boolean coming, PageRequest request) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.page(network.id(), bodyIds, coming, clock.instant(), request);
  }

  /** Whether a meeting has begun. */
  public boolean hasBegun(Meeting meeting) {
    Instant now = clock.instant();
    return !now.isBefore(meeting.start());
  }

  /**
   * Changes a meeting. Another body or another year gives it a new number.
   *
   * @throws UserMistake when the viewer may not, something typed can't be accepted, or somebody
   *     else was faster
   */
  public Meeting change(Viewer viewer, Network network, int id, MeetingDraft draft) {
    Meeting old = lead(viewer, network, id);
    Meeting wanted = rules.check(viewer, network, draft, old);
    Agenda.requireFirst(wanted.version() == old.version());
    return saved(renumbered(old, wanted));
  }

  /** What is wanted with a number of its own, where another body or year asks for one. */
  Meeting renumbered(Meeting old, Meeting wanted) {
    boolean other = !wanted.code().equals(old.code()) || wanted.year() != old.year();
    return other ? numbered(wanted) : wanted;
  }

  /**
   * Calls a meeting off, or takes that back.
   *
   * @throws UserMistake when the viewer may not, or somebody else was faster
   */
  public Meeting state(Viewer viewer, Network network, int id, MeetingState state, int version) {
    Meeting old = lead(viewer, network, id);
    Agenda.requireFirst(version == old.version());
    return saved(old.in(state, version));
  }

  /**
   * Makes a page the minutes of a meeting that has none.
   *
   * @throws UserMistake when the viewer may not, the page is none of the network's, or either has
   *     another already
   */
  public Meeting link(Viewer viewer, Network network, int id, long pageId) {
    Meeting meeting = lead(viewer, network, id);
    if (meeting.page().filter(page -> page == pageId).isPresent()) {
      return meeting;
    }
    requireFree(viewer, network, pageId);
    if (meeting.pageId() != null && meeting.pageThere()) {
      throw UserMistake.conflict("retis.meeting.mistake.hasPage", null);
    }
    if (!store.link(meeting, pageId)) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
    return told(meeting.id(), meeting.pageId());
  }

  /**
   * Lets go of the page with the minutes; it stays as it is.
   *
   * @throws UserMistake when the viewer may not, or somebody else was faster
   */
  public Meeting unlink(Viewer viewer, Network network, int id) {
    Meeting meeting = lead(viewer, network, id);
    if (!store.link(meeting, null)) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
    return told(meeting.id(), meeting.pageId());
  }

  /** Refuses a page that isn't the network's, or that holds another meeting's minutes. */
  void requireFree(Viewer viewer, Network network, long pageId) {
    ContentInfo page =
        contents
            .byId(pageId)
            .filter(info -> info.isCurrent() && info.kind().isPageLike())
            .filter(info -> permissions.mayViewContent(viewer, pageId))
            .orElseThrow(() -> new UserMistake("retis.meeting.mistake.page", "pageId"));
    if (page.space().filter(space -> networks.of(space).contains(network)).isEmpty()) {
      throw new UserMistake("retis.meeting.mistake.space", "pageId");
    }
    store
        .byPage(pageId)
        .ifPresent(
            other -> {
              throw UserMistake.conflict("retis.meeting.mistake.taken", "pageId", other.title());
            });
  }

  /** The same meeting with a number of its own. */
  Meeting numbered(Meeting meeting) {
    int ordinal = store.nextOrdinal(meeting.networkId(), meeting.code(), meeting.year());
    return meeting.numbered(ordinal);
  }

  /** Tells other parts that a meeting has another page. */
  Meeting told(int meetingId, @Nullable Long formerPageId) {
    Meeting now = store.byId(meetingId).orElseThrow(Meetings::missing);
    events.publish(new MeetingPageChanged(now, formerPageId));
    return now;
  }

  static UserMistake missing() {
    return UserMistake.missing("retis.meeting.mistake.missing");
  }

  private Meeting saved(Meeting meeting) {
    if (!store.save(meeting)) {
      throw UserMistake.conflict("retis.meeting.mistake.changed", null);
    }
    return store.byId(meeting.id()).orElseThrow(Meetings::missing);
  }
}

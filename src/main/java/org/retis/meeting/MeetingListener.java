package org.retis.meeting;

import org.retis.gateway.ContentChanged;
import org.retis.gateway.EventBus;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.NetworkRemoved;

/**
 * Keeps meetings in step with the roster and with the pages of their minutes: a page in the trash
 * is waited for, a page gone for ever is let go, and the meeting stays.
 */
final class MeetingListener {

  private final MeetingStore meetings;
  private final AttendanceStore seats;
  private final AgendaStore items;
  private final MeetingPages pages;

  MeetingListener(
      MeetingStore meetings,
      AttendanceStore seats,
      AgendaStore items,
      MeetingPages pages,
      EventBus events) {
    this.meetings = meetings;
    this.seats = seats;
    this.items = items;
    this.pages = pages;
    events.subscribe(MembersMerged.class, this::merged);
    events.subscribe(MemberErased.class, this::erased);
    events.subscribe(NetworkRemoved.class, this::removed);
    events.subscribe(ContentChanged.class, this::changed);
  }

  private void merged(MembersMerged event) {
    seats.merge(event.kept().id(), event.gone());
    items.replace(event.gone(), event.kept().id());
  }

  private void erased(MemberErased event) {
    seats.forget(event.memberId());
    items.replace(event.memberId(), null);
  }

  private void removed(NetworkRemoved event) {
    seats.forgetNetwork(event.networkId());
    items.forgetNetwork(event.networkId());
    meetings.forgetNetwork(event.networkId());
  }

  private void changed(ContentChanged event) {
    if (!event.content().kind().isPageLike()) {
      return;
    }
    long page = event.content().id();
    switch (event.change()) {
      case CREATED -> pages.created(event);
      case TRASHED -> pages.there(page, false);
      case RESTORED -> pages.there(page, true);
      case REMOVED -> pages.removed(page);
      default -> {
        // what else happens to a page changes nothing of whose minutes it is
      }
    }
  }
}

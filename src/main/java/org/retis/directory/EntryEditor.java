package org.retis.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.web.UserMistake;

/** Changes entries: members their own, coordinators any. */
public final class EntryEditor {

  /** No more entries are changed at once. */
  public static final int MAX_BATCH = 500;

  private final Directory directory;
  private final EntryStore store;
  private final Clock clock;

  EntryEditor(Directory directory, EntryStore store, Clock clock) {
    this.directory = directory;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Saves changes, which also confirms the entry.
   *
   * @return the entry as it is now
   * @throws UserMistake when the viewer may not edit it, something typed can't be accepted, or
   *     somebody else saved in between
   */
  public Entry change(Viewer viewer, Network network, EntryDraft draft) {
    OpenDirectory open = directory.open(viewer, network);
    change(open, viewer, draft);
    return open.get(draft.memberId());
  }

  /**
   * Saves changes to several entries, all or none.
   *
   * @param drafts 1 to {@value #MAX_BATCH} changes
   * @return how many entries were changed
   * @throws UserMistake as for one; its field begins with the place in the list, as {@code
   *     [3].phone}
   */
  public int changeAll(Viewer viewer, Network network, List<EntryDraft> drafts) {
    if (drafts.isEmpty() || drafts.size() > MAX_BATCH) {
      throw new UserMistake("retis.directory.mistake.batch", null, MAX_BATCH, drafts.size());
    }
    OpenDirectory open = directory.open(viewer, network);
    return store.inTransaction(
        () -> {
          IntStream.range(0, drafts.size()).forEach(n -> changeOne(open, viewer, drafts, n));
          return drafts.size();
        });
  }

  private void changeOne(OpenDirectory open, Viewer viewer, List<EntryDraft> drafts, int n) {
    try {
      change(open, viewer, drafts.get(n));
    } catch (UserMistake mistake) {
      throw mistake.at("[" + n + "]");
    }
  }

  private void change(OpenDirectory open, Viewer viewer, EntryDraft draft) {
    Entry entry = editable(open, draft.memberId());
    Integer seen = draft.revision();
    int revision = seen == null ? entry.revision() : seen;
    EntryEdit said = draft.appliedTo(store.said(draft.memberId()), entry.email());
    EntryEdit edit = EntryRules.checked(said);
    Instant confirmed = confirmed(open, draft);
    if (!store.edit(draft.memberId(), revision, edit, viewer.userKey(), confirmed)) {
      throw UserMistake.conflict("retis.directory.mistake.conflict", null);
    }
  }

  private Instant confirmed(OpenDirectory open, EntryDraft draft) {
    Instant now = clock.instant();
    LocalDate day = draft.confirmedOn();
    if (day == null) {
      return now;
    }
    Instant moment = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    if (open.circle() != Circle.COORDINATOR || moment.isAfter(now)) {
      throw new UserMistake("retis.directory.mistake.confirmed", "confirmedOn");
    }
    return moment;
  }

  /**
   * Notes that the entry is still right.
   *
   * @return the entry as it is now
   * @throws UserMistake when the viewer may not edit it
   */
  public Entry confirm(Viewer viewer, Network network, int memberId) {
    OpenDirectory open = directory.open(viewer, network);
    editable(open, memberId);
    store.confirm(memberId, clock.instant());
    return open.get(memberId);
  }

  private static Entry editable(OpenDirectory open, int memberId) {
    Entry entry = open.get(memberId);
    if (!open.mayEdit(entry)) {
      throw UserMistake.forbidden("retis.directory.mistake.forbidden");
    }
    return entry;
  }
}

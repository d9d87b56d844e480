package org.retis.meeting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.gateway.Locks;
import org.retis.gateway.StorageMacro;
import org.retis.gateway.StorageMacros;
import org.retis.network.Network;
import org.retis.network.Networks;

/**
 * Brings the registers in step with a page.
 *
 * <p>Whatever made somebody call it, it looks at the page as it is now, and doing so again changes
 * nothing. So events may come twice, late, in any order and on several nodes: the last look is
 * right. One page is looked at by one thread of the cluster at a time.
 *
 * <p>A page belongs to one network: that of its meeting, if its space counts for it; else the one
 * at home in its space; else the oldest that its space counts for. In another network's spaces it
 * gets that one's numbers, and what was said of its actions goes on there; the numbers that it had
 * wait for it to come back.
 */
final class MinutesReader {

  private final Contents contents;
  private final StorageMacros storage;
  private final Locks locks;
  private final Networks networks;
  private final List<MeetingOfPage> meetings;
  private final ActionOwners owners;
  private final MinutesStore store;

  MinutesReader(
      Contents contents,
      StorageMacros storage,
      Locks locks,
      Networks networks,
      List<MeetingOfPage> meetings,
      ActionOwners owners,
      MinutesStore store) {
    this.contents = contents;
    this.storage = storage;
    this.locks = locks;
    this.networks = networks;
    this.meetings = List.copyOf(meetings);
    this.owners = owners;
    this.store = store;
  }

  /** Looks at a page. */
  void read(long pageId) {
    locks.alone(
        "retis-minutes-" + pageId,
        () -> {
          readAlone(pageId);
          return pageId;
        });
  }

  /** Forgets what a page said that is gone for ever. */
  void forget(long pageId) {
    locks.alone(
        "retis-minutes-" + pageId,
        () -> {
          store.forgetPage(pageId);
          return pageId;
        });
  }

  private void readAlone(long pageId) {
    Optional<ContentInfo> info =
        contents.byId(pageId).filter(c -> c.isCurrent() && c.kind().isPageLike());
    List<Network> counted =
        info.flatMap(ContentInfo::space).map(this::networksOf).orElse(List.of());
    if (info.isEmpty() || counted.isEmpty()) {
      withdraw(pageId, info);
      return;
    }
    Optional<String> body = contents.body(pageId);
    // what can't be read just now isn't gone
    body.ifPresent(text -> read(info.get(), counted, text));
  }

  private List<Network> networksOf(String spaceKey) {
    List<Network> all = networks.of(spaceKey);
    return all.stream()
        .sorted(
            Comparator.comparing((Network n) -> !n.homeSpaceKey().equals(spaceKey))
                .thenComparing(Network::id))
        .toList();
  }

  private void withdraw(long pageId, Optional<ContentInfo> info) {
    List<KeptOutcome> kept = store.ofPage(pageId);
    if (!kept.isEmpty()) {
      store.withdraw(pageId, live(kept));
      String space = info.flatMap(ContentInfo::space).orElse("");
      store.saw(pageId, kept.get(0).networkId(), space, 0, true);
    }
  }

  private void read(ContentInfo info, List<Network> counted, String body) {
    boolean holds = mayHold(body);
    List<KeptOutcome> kept = store.ofPage(info.id());
    if (!holds && kept.isEmpty()) {
      return;
    }
    List<StorageMacro> macros = holds ? storage.in(body) : List.of();
    List<MinutesText> texts = MinutesTexts.among(macros);
    if (texts.isEmpty() && kept.isEmpty()) {
      return;
    }
    Optional<MeetingOfPage.Held> held = held(info.id(), macros, counted);
    Network network =
        held.flatMap(meeting -> byId(counted, meeting.networkId())).orElse(counted.get(0));
    keep(page(info, network, held), network, kept, texts);
  }

  private static boolean mayHold(String body) {
    return body.contains(OutcomeKind.DECISION.macro()) || body.contains(OutcomeKind.ACTION.macro());
  }

  private Optional<MeetingOfPage.Held> held(
      long pageId, List<StorageMacro> macros, List<Network> counted) {
    return meetings.stream()
        .map(each -> each.of(pageId, macros))
        .flatMap(Optional::stream)
        .filter(meeting -> byId(counted, meeting.networkId()).isPresent())
        .findFirst();
  }

  private static Optional<Network> byId(List<Network> all, int id) {
    return all.stream().filter(network -> network.id() == id).findFirst();
  }

  private MinutesPage page(
      ContentInfo info, Network network, Optional<MeetingOfPage.Held> meeting) {
    LocalDate made = LocalDate.ofInstant(info.created(), ZoneOffset.UTC);
    return new MinutesPage(
        info.id(),
        network.id(),
        info.title(),
        info.space().orElse(""),
        info.version(),
        contents.isRestricted(info.id()),
        meeting.map(MeetingOfPage.Held::bodyId).orElse(null),
        meeting.map(MeetingOfPage.Held::day).orElse(made),
        meeting.map(MeetingOfPage.Held::code).orElse(""));
  }

  private static Set<Integer> live(List<KeptOutcome> kept) {
    Set<Integer> live = new HashSet<>();
    kept.stream().filter(KeptOutcome::live).forEach(row -> live.add(row.id()));
    return live;
  }

  private void keep(
      MinutesPage page, Network network, List<KeptOutcome> kept, List<MinutesText> texts) {
    List<KeptOutcome> here = new ArrayList<>();
    List<KeptOutcome> elsewhere = new ArrayList<>();
    kept.forEach(row -> (row.networkId() == network.id() ? here : elsewhere).add(row));
    MinutesMatching.Result result = MinutesMatching.match(here, texts);
    Map<String, ActionOwner> named = owners.of(network, texts);
    Set<Integer> gone = live(kept);
    gone.removeAll(result.matched().keySet());
    store.withdraw(page.id(), gone);
    Set<String> slots = store.update(page, result.matched(), named);
    store.add(page, result.added(), named, slots, elsewhere);
    store.saw(page.id(), network.id(), page.spaceKey(), page.version(), page.restricted());
  }
}

package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/** Changes a network's roster, for who coordinates it. */
public final class RosterEditor {

  /** So many people are added at once at the most. */
  public static final int MOST_AT_ONCE = 500;

  private final MemberStore store;
  private final MemberRules rules;
  private final Roster roster;
  private final NetworkRights rights;
  private final EventBus events;
  private final Clock clock;

  RosterEditor(
      MemberStore store,
      MemberRules rules,
      Roster roster,
      NetworkRights rights,
      EventBus events,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.roster = roster;
    this.rights = rights;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds somebody.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, something typed can't be
   *     accepted, or the account is on the roster already
   */
  public Member add(Viewer viewer, Network network, MemberDraft draft) {
    rights.require(viewer, network, Circle.COORDINATOR);
    MemberRules.Checked checked = rules.check(draft, null);
    requireNew(network, checked.values().userKey(), null);
    return add(network, checked);
  }

  /**
   * Adds up to {@value #MOST_AT_ONCE} people. All of them are checked before the first is added.
   *
   * @return those added, in the order of the drafts
   * @throws UserMistake as for one; the field's name then begins with the place in the list, from
   *     0: {@code [3].email}
   */
  public List<Member> addAll(Viewer viewer, Network network, List<MemberDraft> drafts) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (drafts.size() > MOST_AT_ONCE) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(MOST_AT_ONCE));
    }
    List<MemberRules.Checked> checked = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (MemberDraft draft : drafts) {
      checked.add(check(network, draft, keys, checked.size()));
    }
    return checked.stream().map(each -> add(network, each)).toList();
  }

  /**
   * Changes what is known of somebody; what the draft leaves empty becomes empty.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, there is nobody, something
   *     typed can't be accepted, or the account belongs to another member
   */
  public Member change(Viewer viewer, Network network, int memberId, MemberDraft draft) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Member member = existing(network, memberId);
    MemberValues before = store.values(member.id()).orElseThrow(Roster::nobody);
    MemberRules.Checked checked = rules.check(draft, before);
    if (!Objects.equals(before.userKey(), checked.values().userKey())) {
      requireNew(network, checked.values().userKey(), member);
    }
    store.save(member.id(), rules.complete(network.id(), checked));
    return changed(member.id());
  }

  /**
   * Notes that somebody left. They are kept, and a group no longer brings them back.
   *
   * @param day the last day as {@code yyyy-MM-dd}, empty or null for today
   * @throws UserMistake when the viewer doesn't coordinate the network, there is nobody, or the day
   *     can't be accepted
   */
  public Member leave(Viewer viewer, Network network, int memberId, @Nullable String day) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Member member = existing(network, memberId);
    LocalDate last = Objects.requireNonNullElse(Input.day("day", day), today(viewer));
    Input.inOrder("day", member.joinedOn(), last);
    store.setLeft(member.id(), last);
    return changed(member.id());
  }

  /**
   * Notes that somebody who had left is back.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or there is nobody
   */
  public Member comeBack(Viewer viewer, Network network, int memberId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Member member = existing(network, memberId);
    store.setLeft(member.id(), null);
    return changed(member.id());
  }

  private MemberRules.Checked check(
      Network network, MemberDraft draft, Set<String> keys, int place) {
    try {
      MemberRules.Checked checked = rules.check(draft, null);
      String key = checked.values().userKey();
      requireNew(network, key, null);
      if (key != null && !keys.add(key)) {
        throw UserMistake.conflict(
            "retis.network.mistake.account.present", "username", checked.values().name().shown());
      }
      return checked;
    } catch (UserMistake mistake) {
      throw mistake.at("[" + place + "]");
    }
  }

  private Member add(Network network, MemberRules.Checked checked) {
    Member member = store.add(network.id(), rules.complete(network.id(), checked));
    events.publish(new MemberChanged(member));
    return member;
  }

  private void requireNew(Network network, @Nullable String userKey, @Nullable Member except) {
    Optional.ofNullable(userKey)
        .flatMap(key -> store.byAccount(network.id(), key))
        .filter(other -> except == null || other.id() != except.id())
        .ifPresent(
            other -> {
              throw UserMistake.conflict(
                  "retis.network.mistake.account.present", "username", other.name());
            });
  }

  private Member existing(Network network, int memberId) {
    return roster.existing(network, memberId).orElseThrow(Roster::nobody);
  }

  private Member changed(int memberId) {
    Member member = store.byId(memberId).orElseThrow(Roster::nobody);
    events.publish(new MemberChanged(member));
    return member;
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.now(clock.withZone(viewer.zone()));
  }
}

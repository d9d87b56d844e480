package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.EventBus;

/**
 * Keeps rosters in step with groups.
 *
 * <p>A group brings whoever isn't on the roster yet, and takes from it again only those whom it
 * brought: whom a coordinator added or sent away, no group moves. An empty or unreadable group
 * takes nobody away, since Confluence answers both alike. Deactivated accounts count as gone.
 */
public final class GroupSync {

  /** Of a larger group only so many people are read, and nobody is taken away. */
  static final int MOST = 50_000;

  private final RosterGroupStore groups;
  private final MemberStore members;
  private final MemberRules rules;
  private final Accounts accounts;
  private final EventBus events;
  private final Clock clock;

  GroupSync(
      RosterGroupStore groups,
      MemberStore members,
      MemberRules rules,
      Accounts accounts,
      EventBus events,
      Clock clock) {
    this.groups = groups;
    this.members = members;
    this.rules = rules;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What reading a group did.
   *
   * @param read how many active people are in it
   * @param joined how many of them are new on the roster
   * @param back how many had left with the group and are back
   * @param left how many left since they left the group
   */
  public record Result(int read, int joined, int back, int left) {}

  /** Reads one group and brings the roster in step. */
  Result sync(RosterGroup group) {
    List<Account> all = accounts.inGroup(group.group(), MOST);
    List<Account> active = all.stream().filter(Account::active).toList();
    int joined = 0;
    int back = 0;
    for (List<Account> some : Batches.of(active)) {
      Map<String, Member> known =
          members.byAccounts(
              group.networkId(), some.stream().map(Account::userKey).distinct().toList());
      for (Account account : some) {
        Member member = known.get(account.userKey());
        if (member == null) {
          joined += join(group, account) ? 1 : 0;
        } else if (!member.isPresent()) {
          back += back(group, member) ? 1 : 0;
        }
      }
    }
    boolean whole = !all.isEmpty() && all.size() < MOST;
    int left = whole && group.keptInStep() ? leave(group, active) : 0;
    groups.synced(group.id());
    return new Result(active.size(), joined, back, left);
  }

  private boolean join(RosterGroup group, Account account) {
    if (members.byAccount(group.networkId(), account.userKey()).isPresent()) {
      return false;
    }
    publish(members.add(group.networkId(), rules.brought(account, group.id())));
    return true;
  }

  private boolean back(RosterGroup group, Member member) {
    boolean ours = members.values(member.id()).filter(v -> isFrom(group, v)).isPresent();
    if (ours) {
      moved(member, null);
    }
    return ours;
  }

  private int leave(RosterGroup group, List<Account> active) {
    Set<String> keys = active.stream().map(Account::userKey).collect(Collectors.toSet());
    List<Member> leaving = new ArrayList<>();
    members.forEach(
        member -> {
          if (member.account().filter(keys::contains).isEmpty()) {
            leaving.add(member);
          }
        },
        "NETWORK_ID = ? AND ROSTER_GROUP_ID = ? AND LEFT_ON IS NULL",
        group.networkId(),
        group.id());
    leaving.forEach(member -> moved(member, LocalDate.now(clock)));
    return leaving.size();
  }

  private void moved(Member member, @Nullable LocalDate left) {
    members.setLeftByGroup(member.id(), left);
    members.byId(member.id()).ifPresent(this::publish);
  }

  private void publish(Member member) {
    events.publish(new MemberChanged(member));
  }

  private static boolean isFrom(RosterGroup group, MemberValues values) {
    return Objects.equals(values.groupId(), group.id());
  }
}

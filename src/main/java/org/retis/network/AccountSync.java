package org.retis.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.EventBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps names and mail addresses as the accounts have them, and lets go of accounts that are gone:
 * the person stays on the roster without account, under the name that they had.
 */
final class AccountSync {

  private static final Logger LOG = LoggerFactory.getLogger(AccountSync.class);

  /** So many accounts may be gone in one night. */
  private static final int FEW = 10;

  /** Of a large site, one account in so many may be. */
  private static final int FRACTION = 10;

  private final MemberStore members;
  private final MergeStore merges;
  private final MemberRules rules;
  private final Accounts accounts;
  private final EventBus events;

  AccountSync(
      MemberStore members,
      MergeStore merges,
      MemberRules rules,
      Accounts accounts,
      EventBus events) {
    this.members = members;
    this.merges = merges;
    this.rules = rules;
    this.accounts = accounts;
    this.events = events;
  }

  /** Takes over an account's name and mail address on all rosters. */
  void refresh(Account account) {
    members.byAccount(account.userKey()).forEach(member -> refresh(member, account));
  }

  /** Unlinks an account that was removed from all rosters. */
  void unlink(String userKey) {
    members.byAccount(userKey).forEach(this::unlink);
    merges.forgetAccount(userKey);
  }

  /**
   * Looks at every account on every roster. Where many accounts seem to be gone at once, a user
   * directory is more likely to be out of reach: then nobody is unlinked.
   */
  void refreshAll() {
    List<Member> linked = new ArrayList<>();
    members.forEach(linked::add, "USER_KEY IS NOT NULL");
    Set<String> gone = new LinkedHashSet<>();
    for (Member member : linked) {
      String key = member.account().orElse("");
      accounts.byKey(key).ifPresentOrElse(account -> refresh(member, account), () -> gone.add(key));
    }
    if (gone.size() > Math.max(FEW, linked.size() / FRACTION)) {
      LOG.warn("{} of {} accounts can't be found; none is unlinked", gone.size(), linked.size());
    } else {
      gone.forEach(this::unlink);
    }
  }

  private void refresh(Member member, Account account) {
    members
        .values(member.id())
        .filter(values -> Objects.equals(values.userKey(), account.userKey()))
        .ifPresent(before -> save(member, before, rules.refreshed(before, account)));
  }

  private void unlink(Member member) {
    members
        .values(member.id())
        .ifPresent(before -> save(member, before, MemberRules.unlinked(before)));
  }

  private void save(Member member, MemberValues before, MemberValues after) {
    if (!after.equals(before)) {
      members.save(member.id(), after);
      members.byId(member.id()).ifPresent(now -> events.publish(new MemberChanged(now)));
    }
  }
}

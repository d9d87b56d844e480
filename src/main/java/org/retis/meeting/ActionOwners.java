package org.retis.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.store.SearchText;

/** Finds out whom a page means by who is to do something. */
final class ActionOwners {

  private final Accounts accounts;
  private final Roster roster;

  ActionOwners(Accounts accounts, Roster roster) {
    this.accounts = accounts;
    this.roster = roster;
  }

  /** Those whom these texts name, by {@link MinutesMatching#ownerRef}. */
  Map<String, ActionOwner> of(Network network, List<MinutesText> texts) {
    Map<String, ActionOwner> owners = new HashMap<>();
    for (MinutesText text : texts) {
      String ref = MinutesMatching.ownerRef(text);
      if (!ref.isEmpty() && !owners.containsKey(ref)) {
        owners.put(ref, text.owner().isEmpty() ? person(network, ref) : account(network, ref));
      }
    }
    return owners;
  }

  private ActionOwner account(Network network, String ref) {
    Optional<Account> account = accounts.byKey(ref).or(() -> accounts.byUsername(ref));
    return account
        .map(
            found ->
                roster
                    .byAccount(network, found.userKey())
                    .map(member -> ActionOwners.of(member, found.userKey()))
                    .orElseGet(
                        () ->
                            new ActionOwner(
                                null,
                                found.userKey(),
                                found.fullName(),
                                SearchText.fold(found.fullName()))))
        .orElseGet(() -> named(ref));
  }

  /** Only a name that one person of the network has says who it is. */
  private ActionOwner person(Network network, String name) {
    List<Member> found = roster.named(network, name);
    return found.size() == 1 ? of(found.get(0), null) : named(name);
  }

  private static ActionOwner named(String name) {
    return new ActionOwner(null, null, name, SearchText.fold(name));
  }

  /** The owner whom a member makes. */
  static ActionOwner of(Member member, @Nullable String userKey) {
    String key = userKey == null ? member.userKey() : userKey;
    return new ActionOwner(member.id(), key, member.name(), member.sortName());
  }
}

package org.retis.gateway;

import java.util.List;
import java.util.Optional;

/** Reads Confluence's users and groups. */
public interface Accounts {

  /** The account with this user key, empty once it was removed. */
  Optional<Account> byKey(String userKey);

  /** The account with this log-in name (case as Confluence treats it). */
  Optional<Account> byUsername(String username);

  /** Whether Confluence knows a group of this name; false also where it can't be asked. */
  boolean groupExists(String group);

  /**
   * The members of a group, in Confluence's order.
   *
   * @param group the group's name
   * @param limit how many to read at the most, 1 or more
   * @return the accounts; empty when the group doesn't exist
   * @throws IllegalStateException when the group exists but its members can't be read, so that
   *     nobody takes that for an empty group
   */
  List<Account> inGroup(String group, int limit);

  /** The names of the groups of an account, empty when the account is unknown. */
  List<String> groupsOf(String username);
}

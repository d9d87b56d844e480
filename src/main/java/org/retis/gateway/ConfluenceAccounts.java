package org.retis.gateway;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads accounts and groups through Confluence's user accessor. */
final class ConfluenceAccounts implements Accounts {

  private final UserAccessor accessor;
  private final UserManager profiles;
  private final ServerPaths paths;
  private final ByName byName;

  ConfluenceAccounts(
      UserAccessor accessor, UserManager profiles, ServerPaths paths, ByName byName) {
    this.accessor = accessor;
    this.profiles = profiles;
    this.paths = paths;
    this.byName = byName;
  }

  @Override
  public Optional<Account> byKey(String userKey) {
    return Optional.ofNullable(accessor.getExistingUserByKey(new UserKey(userKey)))
        .map(this::account);
  }

  @Override
  public Optional<Account> byUsername(String username) {
    return Optional.ofNullable(accessor.getUserByName(username)).map(this::account);
  }

  @Override
  public boolean groupExists(String group) {
    return find(group).isPresent();
  }

  @Override
  public List<Account> inGroup(String group, int limit) {
    Optional<Object> found = find(group);
    if (found.isEmpty()) {
      return List.of();
    }
    Iterator<?> names = namesIn(found.get()).iterator();
    List<Account> members = new ArrayList<>();
    while (members.size() < limit && names.hasNext()) {
      byUsername(String.valueOf(names.next())).ifPresent(members::add);
    }
    return members;
  }

  @Override
  public List<String> groupsOf(String username) {
    List<String> groups = accessor.getGroupNamesForUserName(username);
    return groups == null ? List.of() : List.copyOf(groups);
  }

  private Optional<Object> find(String group) {
    return byName.call(Object.class, accessor, "getGroup", group);
  }

  private Iterable<?> namesIn(Object group) {
    return byName
        .call(Iterable.class, accessor, "getMemberNames", group)
        .or(() -> byName.call(Iterable.class, accessor, "getMemberNamesAsList", group))
        .orElseThrow(() -> new IllegalStateException("The members of a group can't be read"));
  }

  private Account account(ConfluenceUser user) {
    Optional<UserProfile> profile = Optional.ofNullable(profiles.getUserProfile(user.getName()));
    return new Account(
        user.getKey().getStringValue(),
        user.getName(),
        Objects.requireNonNullElse(user.getFullName(), user.getName()),
        Objects.requireNonNullElse(user.getEmail(), ""),
        path(profile, "getProfilePictureUri").filter(ServerPaths::isOwnPicture).orElse(null),
        path(profile, "getProfilePageUri").orElse(null),
        !byName.call(Boolean.class, accessor, "isDeactivated", user.getName()).orElse(false));
  }

  private Optional<String> path(Optional<UserProfile> profile, String getter) {
    return profile.flatMap(known -> byName.call(URI.class, known, getter)).flatMap(paths::fromRoot);
  }
}

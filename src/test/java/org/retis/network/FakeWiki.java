package org.retis.network;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;

/** Spaces, accounts, groups and permissions without a Confluence. */
final class FakeWiki implements Accounts, Permissions {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  final Map<String, Account> accounts = new LinkedHashMap<>();
  final Map<String, List<String>> groups = new LinkedHashMap<>();
  final Map<String, SpaceInfo> spaces = new LinkedHashMap<>();
  final Set<String> closed = new HashSet<>();
  final Set<String> siteAdmins = new HashSet<>();
  final Set<String> spaceAdmins = new HashSet<>();
  final Set<String> readers = new HashSet<>();

  /** A space that everybody may view. */
  FakeWiki open(String key) {
    spaces.put(key, new SpaceInfo(key, "Space " + key, "/display/" + key));
    return this;
  }

  /** A space that only its administrators and readers may view. */
  FakeWiki closed(String key) {
    closed.add(key);
    return open(key);
  }

  /** An account; its user key is {@code key-} and the log-in name. */
  Viewer account(String username, String fullName) {
    String email = username + "@example.org";
    accounts.put(
        username, new Account("key-" + username, username, fullName, email, null, null, true));
    return viewer(username);
  }

  Viewer viewer(String username) {
    return new Viewer("key-" + username, username, Locale.ENGLISH, PARIS);
  }

  Viewer anonymous() {
    return Viewer.anonymous(Locale.ENGLISH, PARIS);
  }

  Viewer spaceAdmin(String username, String spaceKey) {
    spaceAdmins.add("key-" + username + "@" + spaceKey);
    return account(username, username);
  }

  Viewer siteAdmin(String username) {
    siteAdmins.add("key-" + username);
    return account(username, username);
  }

  void group(String name, String... usernames) {
    groups.put(name, new ArrayList<>(List.of(usernames)));
  }

  @Override
  public Optional<Account> byKey(String userKey) {
    return accounts.values().stream().filter(a -> a.userKey().equals(userKey)).findFirst();
  }

  @Override
  public Optional<Account> byUsername(String username) {
    return Optional.ofNullable(accounts.get(username));
  }

  @Override
  public boolean groupExists(String group) {
    return groups.containsKey(group);
  }

  @Override
  public List<Account> inGroup(String group, int limit) {
    return groups.getOrDefault(group, List.of()).stream().map(accounts::get).limit(limit).toList();
  }

  @Override
  public List<String> groupsOf(String username) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().contains(username))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The spaces; apart, because both interfaces have a {@code byKey}. */
  Spaces asSpaces() {
    return key -> Optional.ofNullable(spaces.get(key));
  }

  @Override
  public boolean mayViewSpace(Viewer viewer, String spaceKey) {
    return spaces.containsKey(spaceKey)
        && (!closed.contains(spaceKey)
            || mayAdministerSpace(viewer, spaceKey)
            || readers.contains(viewer.userKey() + "@" + spaceKey));
  }

  @Override
  public boolean mayAdministerSpace(Viewer viewer, String spaceKey) {
    return spaces.containsKey(spaceKey)
        && (spaceAdmins.contains(viewer.userKey() + "@" + spaceKey) || mayAdministerSite(viewer));
  }

  @Override
  public boolean mayCreatePage(Viewer viewer, String spaceKey) {
    return mayAdministerSpace(viewer, spaceKey);
  }

  @Override
  public boolean mayViewContent(Viewer viewer, long contentId) {
    return true;
  }

  @Override
  public boolean mayAdministerSite(Viewer viewer) {
    return viewer.userKey() != null && siteAdmins.contains(viewer.userKey());
  }
}

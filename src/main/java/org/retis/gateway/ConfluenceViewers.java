package org.retis.gateway;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Optional;

/** Tells who is logged in, with the language and time zone of their preferences. */
final class ConfluenceViewers implements Viewers {

  private final LoggedInUser loggedIn;
  private final UserAccessor accounts;
  private final Languages languages;
  private final TimeZones zones;
  private final ByName byName;

  ConfluenceViewers(
      LoggedInUser loggedIn,
      UserAccessor accounts,
      Languages languages,
      TimeZones zones,
      ByName byName) {
    this.loggedIn = loggedIn;
    this.accounts = accounts;
    this.languages = languages;
    this.zones = zones;
    this.byName = byName;
  }

  @Override
  public Viewer current() {
    ConfluenceUser user = loggedIn.get();
    if (user == null) {
      return Viewer.anonymous(languages.of(Optional.empty()), zones.of(Optional.empty()));
    }
    Optional<Object> preferences = byName.call(Object.class, accounts, "getUserPreferences", user);
    return new Viewer(
        user.getKey().getStringValue(),
        Optional.ofNullable(user.getFullName()).orElseGet(user::getName),
        languages.of(preferences),
        zones.of(preferences));
  }
}

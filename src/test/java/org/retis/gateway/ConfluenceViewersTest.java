package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.TimeZone;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserPreferences;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceViewersTest {

  private final LoggedInUser loggedIn = mock(LoggedInUser.class);
  private final ThreadRequest request = mock(ThreadRequest.class);
  private final UserAccessor accounts = mock(UserAccessor.class);
  private final UserPreferences preferences = mock(UserPreferences.class);
  private final LocaleManager site = mock(LocaleManager.class);
  private final SettingsManager settings = mock(SettingsManager.class);
  private final Settings global = mock(Settings.class);
  private final ConfluenceUser ada = mock(ConfluenceUser.class);
  private final ByName byName = new ByName();
  private final Viewers viewers =
      new ConfluenceViewers(
          loggedIn,
          accounts,
          new Languages(site, request, byName),
          new TimeZones(settings, byName),
          byName);

  @Before
  public void adaIsLoggedIn() {
    when(loggedIn.get()).thenReturn(ada);
    when(ada.getKey()).thenReturn(new UserKey("key-1"));
    when(ada.getName()).thenReturn("ada");
    when(ada.getFullName()).thenReturn("Ada Lovelace");
    when(accounts.getUserPreferences(ada)).thenReturn(preferences);
    when(settings.getGlobalSettings()).thenReturn(global);
  }

  @Test
  public void readsThePreferences() {
    when(preferences.getLocale()).thenReturn(Locale.CANADA_FRENCH);
    when(preferences.getTimeZone()).thenReturn(TimeZone.getInstance("Pacific/Apia"));

    assertEquals(
        new Viewer("key-1", "Ada Lovelace", Locale.FRENCH, ZoneId.of("Pacific/Apia")),
        viewers.current());
  }

  @Test
  public void isAnonymousWhereNobodyIsLoggedIn() {
    when(loggedIn.get()).thenReturn(null);

    assertTrue(viewers.current().isAnonymous());
  }

  @Test
  public void fallsBackToTheLogInName() {
    when(ada.getFullName()).thenReturn(null);

    assertEquals("ada", viewers.current().name());
  }

  @Test
  public void speaksTheBrowsersFirstLanguageThatItKnows() {
    browserAsksFor(Locale.GERMAN, Locale.FRANCE, Locale.UK);

    assertEquals(Locale.FRENCH, viewers.current().locale());
    when(loggedIn.get()).thenReturn(null);
    assertEquals(Locale.FRENCH, viewers.current().locale());
  }

  @Test
  public void prefersThePreferenceToTheBrowser() {
    when(preferences.getLocale()).thenReturn(Locale.UK);
    browserAsksFor(Locale.FRANCE);

    assertEquals(Locale.ENGLISH, viewers.current().locale());
  }

  @Test
  public void speaksTheSitesLanguageWhereTheBrowserAsksForNone() {
    HttpServletRequest silent = mock(HttpServletRequest.class);
    when(silent.getLocales()).thenReturn(Collections.enumeration(List.of(Locale.ENGLISH)));
    when(request.get()).thenReturn(silent);
    when(site.getSiteDefaultLocale()).thenReturn(Locale.FRANCE);

    assertEquals(Locale.FRENCH, viewers.current().locale());
  }

  @Test
  public void speaksEnglishWhereNothingElseIsKnown() {
    when(accounts.getUserPreferences(any())).thenThrow(new IllegalStateException("on purpose"));
    when(site.getSiteDefaultLocale()).thenThrow(new IllegalStateException("on purpose"));

    assertEquals(Locale.ENGLISH, viewers.current().locale());
  }

  @Test
  public void takesTheSitesTimeZoneForAWrongOrMissingOne() {
    when(global.getDefaultTimezoneId()).thenReturn("America/Cayenne");
    when(preferences.getTimeZone()).thenReturn(TimeZone.getInstance("Nowhere/Land"));

    assertEquals(ZoneId.of("America/Cayenne"), viewers.current().zone());
  }

  @Test
  public void takesTheServersTimeZoneLast() {
    assertEquals(ZoneId.systemDefault(), viewers.current().zone());
  }

  private void browserAsksFor(Locale... locales) {
    HttpServletRequest asking = mock(HttpServletRequest.class);
    when(asking.getHeader("Accept-Language")).thenReturn("as asked");
    when(asking.getLocales()).thenAnswer(call -> Collections.enumeration(List.of(locales)));
    when(request.get()).thenReturn(asking);
  }
}

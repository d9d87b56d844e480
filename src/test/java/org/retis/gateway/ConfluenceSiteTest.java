package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.junit.Test;

/** What concerns the site and its spaces. */
public class ConfluenceSiteTest {

  private final OptionalServices services = mock(OptionalServices.class);
  private final AccessModeService accessMode = mock(AccessModeService.class);
  private final ReadOnlyMode readOnly = new ConfluenceReadOnlyMode(services, new ByName());

  @Test
  public void asksConfluenceForReadOnlyMode() {
    when(services.find(AccessModeService.class.getName())).thenReturn(Optional.of(accessMode));

    when(accessMode.getAccessMode()).thenReturn(AccessMode.READ_WRITE);
    assertFalse(readOnly.isOn());
    when(accessMode.getAccessMode()).thenReturn(AccessMode.READ_ONLY);
    assertTrue(readOnly.isOn());
  }

  @Test
  public void knowsNoReadOnlyModeWhereConfluenceDoesNotTell() {
    when(services.find(AccessModeService.class.getName())).thenReturn(Optional.empty());
    assertFalse(readOnly.isOn());

    when(services.find(AccessModeService.class.getName())).thenReturn(Optional.of(accessMode));
    when(accessMode.getAccessMode()).thenThrow(new NoSuchMethodError("on purpose"));
    assertFalse(readOnly.isOn());
  }

  @Test
  public void findsNoServiceOutsideOsgi() {
    assertEquals(Optional.empty(), new OptionalServices().find(AccessModeService.class.getName()));
  }

  @Test
  public void tellsTheBaseUrlWithoutSlash() {
    SettingsManager manager = mock(SettingsManager.class);
    Settings settings = mock(Settings.class);
    when(manager.getGlobalSettings()).thenReturn(settings);
    SiteInfo site = new ConfluenceSiteInfo(manager);

    when(settings.getBaseUrl()).thenReturn("https://example.org/wiki/");
    assertEquals("https://example.org/wiki", site.baseUrl());
    when(settings.getBaseUrl()).thenReturn("https://example.org/wiki");
    assertEquals("https://example.org/wiki", site.baseUrl());
    when(settings.getBaseUrl()).thenReturn(null);
    assertEquals("", site.baseUrl());
  }

  @Test
  public void readsASpace() {
    SpaceManager manager = mock(SpaceManager.class);
    Space space = mock(Space.class);
    when(space.getKey()).thenReturn("YOUTH");
    when(space.getName()).thenReturn("Youth work");
    when(space.getUrlPath()).thenReturn("/display/YOUTH");
    when(manager.getSpace("YOUTH")).thenReturn(space);
    Spaces spaces = new ConfluenceSpaces(manager);

    assertEquals(
        Optional.of(new SpaceInfo("YOUTH", "Youth work", "/display/YOUTH")), spaces.byKey("YOUTH"));
    assertEquals(Optional.empty(), spaces.byKey("GONE"));
  }
}

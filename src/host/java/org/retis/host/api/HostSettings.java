package org.retis.host.api;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import java.util.Locale;
import java.util.function.Supplier;
import org.retis.host.site.Site;

/** The site's settings as plugins read them. */
public final class HostSettings implements SettingsManager, LocaleManager, AccessModeService {

  private static final String READ_ONLY = "host.readonly";

  private final Site site;
  private final Supplier<String> baseUrl;

  HostSettings(Site site, Supplier<String> baseUrl) {
    this.site = site;
    this.baseUrl = baseUrl;
  }

  @Override
  public Settings getGlobalSettings() {
    return new Global(baseUrl.get(), site.defaultZone().getId());
  }

  @Override
  public Locale getSiteDefaultLocale() {
    return Locale.UK;
  }

  @Override
  public AccessMode getAccessMode() {
    boolean readOnly = site.settings().get(READ_ONLY).map(Boolean::parseBoolean).orElse(false);
    return readOnly ? AccessMode.READ_ONLY : AccessMode.READ_WRITE;
  }

  private static final class Global extends Settings {

    private final String baseUrl;
    private final String zone;

    Global(String baseUrl, String zone) {
      this.baseUrl = baseUrl;
      this.zone = zone;
    }

    @Override
    public String getBaseUrl() {
      return baseUrl;
    }

    @Override
    public String getDefaultTimezoneId() {
      return zone;
    }
  }
}

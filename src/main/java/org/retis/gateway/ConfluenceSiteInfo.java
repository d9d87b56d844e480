package org.retis.gateway;

import com.atlassian.confluence.setup.settings.SettingsManager;

/** Reads Confluence's general settings. */
final class ConfluenceSiteInfo implements SiteInfo {

  private final SettingsManager settings;

  ConfluenceSiteInfo(SettingsManager settings) {
    this.settings = settings;
  }

  @Override
  public String baseUrl() {
    String url = settings.getGlobalSettings().getBaseUrl();
    if (url == null) {
      return "";
    }
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}

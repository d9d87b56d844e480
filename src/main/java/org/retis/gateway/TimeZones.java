package org.retis.gateway;

import com.atlassian.confluence.setup.settings.SettingsManager;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Chooses the time zone: the viewer's preference, else the site's, else the server's. */
final class TimeZones {

  private final SettingsManager settings;
  private final ByName byName;

  TimeZones(SettingsManager settings, ByName byName) {
    this.settings = settings;
    this.byName = byName;
  }

  /**
   * The time zone for a viewer.
   *
   * @param preferences Confluence's preferences of the account, empty for an anonymous visitor
   */
  ZoneId of(Optional<Object> preferences) {
    return preferences
        .flatMap(known -> byName.call(Object.class, known, "getTimeZone"))
        .flatMap(zone -> byName.call(String.class, zone, "getID"))
        .flatMap(TimeZones::zone)
        .or(this::ofSite)
        .orElseGet(ZoneId::systemDefault);
  }

  private Optional<ZoneId> ofSite() {
    return byName
        .call(String.class, settings.getGlobalSettings(), "getDefaultTimezoneId")
        .flatMap(TimeZones::zone);
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id, ZoneId.SHORT_IDS));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}

package org.retis.gateway;

/** Asks Confluence's access mode service, which is looked up each time, for it may be missing. */
final class ConfluenceReadOnlyMode implements ReadOnlyMode {

  private static final String SERVICE =
      "com.atlassian.confluence.api.service.accessmode.AccessModeService";

  private final OptionalServices services;
  private final ByName byName;

  ConfluenceReadOnlyMode(OptionalServices services, ByName byName) {
    this.services = services;
    this.byName = byName;
  }

  @Override
  public boolean isOn() {
    return services
        .find(SERVICE)
        .flatMap(service -> byName.call(Object.class, service, "getAccessMode"))
        .map(mode -> "READ_ONLY".equals(mode.toString()))
        .orElse(false);
  }
}

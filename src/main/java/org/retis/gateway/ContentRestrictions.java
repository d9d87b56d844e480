package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.ContentPermission;
import java.util.List;

/**
 * Tells whether some only may view a page. Confluence's answer counts what is inherited from the
 * pages above, says its Javadoc (8.8.0, DefaultContentPermissionManager).
 */
final class ContentRestrictions {

  private static final String PERMISSIONS =
      "com.atlassian.confluence.core.ContentPermissionManager";

  private final OptionalServices services;
  private final ByName byName;

  ContentRestrictions(OptionalServices services, ByName byName) {
    this.services = services;
    this.byName = byName;
  }

  /** Whether the page is restricted; yes where Confluence can't be asked. */
  boolean isOn(ContentEntityObject page) {
    return services
        .find(PERMISSIONS)
        .flatMap(
            manager ->
                byName.list(
                    manager, "getContentPermissionSets", page, ContentPermission.VIEW_PERMISSION))
        .map(this::holdsAny)
        .orElse(true);
  }

  private boolean holdsAny(List<?> sets) {
    return sets.stream().anyMatch(set -> !byName.call(Boolean.class, set, "isEmpty").orElse(false));
  }
}

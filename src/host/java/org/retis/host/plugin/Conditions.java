package org.retis.host.plugin;

import java.util.Map;
import java.util.function.BiPredicate;
import org.retis.host.plugin.PluginDescriptor.Condition;
import org.retis.host.web.WebItems.Place;

/** Confluence's own conditions of links, as far as plugins met here use them. */
final class Conditions {

  private static final String PACKAGE =
      "com.atlassian.confluence.plugin.descriptor.web.conditions.";
  private static final String BY_URL =
      "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions.";

  private static final Map<String, BiPredicate<Place, Map<String, String>>> KNOWN =
      Map.of(
          PACKAGE + "HasSpaceCondition",
          (place, params) -> place.space().isPresent(),
          PACKAGE + "SpacePermissionCondition",
          Conditions::permits,
          // all spaces here have the side bar
          PACKAGE + "SpaceSidebarCondition",
          (place, params) -> place.space().isPresent(),
          PACKAGE + "UserLoggedInCondition",
          (place, params) -> place.visitor().loggedIn(),
          PACKAGE + "ConfluenceAdministratorCondition",
          (place, params) -> place.visitor().administrator(),
          BY_URL + "UserLoggedInUrlReadingCondition",
          (place, params) -> place.visitor().loggedIn());

  private Conditions() {}

  static boolean isKnown(String type) {
    return KNOWN.containsKey(type);
  }

  static boolean holds(Condition condition, Place place) {
    boolean holds = KNOWN.get(condition.type()).test(place, condition.params());
    return holds != condition.inverted();
  }

  private static boolean permits(Place place, Map<String, String> params) {
    String permission = params.getOrDefault("permission", "view");
    return place.space().filter(space -> space.permits().test(permission)).isPresent();
  }
}

package org.retis.host.osgi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Finds the imports that nothing exports, all of them and by name. */
public final class MissingParts {

  private static final String PACKAGE = BundleRevision.PACKAGE_NAMESPACE;

  private MissingParts() {}

  /**
   * The mandatory package imports of a bundle that no installed bundle satisfies.
   *
   * @param installed all bundles, itself among them
   */
  public static List<String> packages(Bundle bundle, Bundle[] installed) {
    return bundle.adapt(BundleRevision.class).getDeclaredRequirements(PACKAGE).stream()
        .filter(MissingParts::isMandatory)
        .filter(requirement -> !isExported(installed, requirement))
        .map(MissingParts::packageOf)
        .sorted()
        .toList();
  }

  private static boolean isMandatory(BundleRequirement requirement) {
    String resolution = requirement.getDirectives().getOrDefault("resolution", "mandatory");
    return resolution.equals("mandatory");
  }

  private static boolean isExported(Bundle[] bundles, BundleRequirement requirement) {
    return Arrays.stream(bundles)
        .map(other -> other.adapt(BundleRevision.class))
        .filter(Objects::nonNull)
        .flatMap(revision -> revision.getDeclaredCapabilities(PACKAGE).stream())
        .anyMatch(requirement::matches);
  }

  private static String packageOf(BundleRequirement requirement) {
    String filter = requirement.getDirectives().getOrDefault("filter", requirement.toString());
    int start = filter.indexOf(PACKAGE + "=");
    return start < 0
        ? filter
        : filter.substring(start + PACKAGE.length() + 1, filter.indexOf(')', start));
  }
}

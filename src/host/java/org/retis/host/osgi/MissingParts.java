package org.retis.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Finds what a bundle needs and nobody offers, all of it and by name. */
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

  /**
   * The interfaces of mandatory {@code <osgi:reference>} elements under which no service is
   * registered. Without this Gemini Blueprint would wait for them for minutes.
   *
   * @param services where services are looked up
   */
  public static List<String> services(Bundle bundle, BundleContext services) {
    Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
    return files == null
        ? List.of()
        : Collections.list(files).stream()
            .flatMap(file -> references(file).stream())
            .filter(type -> !isRegistered(services, type))
            .distinct()
            .sorted()
            .toList();
  }

  private static boolean isRegistered(BundleContext services, String type) {
    try {
      return services.getAllServiceReferences(type, null) != null;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that can't be read is left to Spring, which says why. */
  private static List<String> references(URL file) {
    List<String> types = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream stream = file.openStream()) {
      XMLStreamReader xml = factory.createXMLStreamReader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && isMandatoryReference(xml)) {
          types.add(xml.getAttributeValue(null, "interface"));
        }
      }
    } catch (IOException | XMLStreamException e) {
      return List.of();
    }
    return types;
  }

  private static boolean isMandatoryReference(XMLStreamReader xml) {
    String cardinality = String.valueOf(xml.getAttributeValue(null, "cardinality"));
    return xml.getLocalName().equals("reference")
        && xml.getAttributeValue(null, "interface") != null
        && !cardinality.startsWith("0")
        && !"optional".equals(xml.getAttributeValue(null, "availability"));
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

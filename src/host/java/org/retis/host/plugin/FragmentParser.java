package org.retis.host.plugin;

import java.util.List;
import java.util.Set;
import org.retis.host.plugin.PluginDescriptor.Condition;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginDescriptor.WebItem;
import org.retis.host.plugin.PluginDescriptor.WebResource;

/** Reads web resources and web items. */
final class FragmentParser {

  private static final int DEFAULT_WEIGHT = 1000;
  private static final Set<String> IN_RESOURCE =
      Set.of("dependency", "context", "resource", "description");

  private final Findings findings;

  FragmentParser(Findings findings) {
    this.findings = findings;
  }

  WebResource webResource(DescriptorElement element) {
    element.children().stream()
        .filter(child -> !IN_RESOURCE.contains(child.name()))
        .forEach(
            child ->
                findings.warn(
                    child, "element <" + child.name() + "> is not supported by this host"));
    return new WebResource(
        element.attribute("key"),
        texts(element, "dependency"),
        texts(element, "context"),
        element.children("resource").stream().map(this::download).toList(),
        element.line());
  }

  Download download(DescriptorElement element) {
    if (element.attribute("name").isEmpty() || element.attribute("location").isEmpty()) {
      findings.error(element, "a resource needs name and location");
    }
    return new Download(element.attribute("name"), element.attribute("location"), element.line());
  }

  WebItem webItem(DescriptorElement element) {
    DescriptorElement none = new DescriptorElement("none", element.line());
    DescriptorElement link = element.child("link").orElse(none);
    DescriptorElement label = element.child("label").orElse(none);
    if (element.attribute("section").isEmpty()) {
      findings.error(element, "has no section");
    }
    // links of the create dialog carry their text on the item itself and need no link
    String labelKey = label.attribute("key");
    return new WebItem(
        element.attribute("key"),
        element.attribute("section"),
        weight(element),
        labelKey.isEmpty() ? element.attribute("i18n-name-key") : labelKey,
        element.child("tooltip").map(t -> t.attribute("key")).orElse(""),
        link.attribute("linkId"),
        link.text(),
        conditions(element),
        element.line());
  }

  private List<Condition> conditions(DescriptorElement element) {
    return element.children("condition").stream().map(this::condition).toList();
  }

  private Condition condition(DescriptorElement element) {
    String type = element.attribute("class");
    if (!Conditions.isKnown(type)) {
      findings.error(element, "condition " + type + " is not supported by this host");
    }
    return new Condition(type, element.flag("invert"), element.params("param"));
  }

  private int weight(DescriptorElement element) {
    String weight = element.attribute("weight");
    if (weight.isEmpty()) {
      return DEFAULT_WEIGHT;
    }
    try {
      return Integer.parseInt(weight);
    } catch (NumberFormatException e) {
      findings.error(element, "weight '" + weight + "' isn't a whole number");
      return DEFAULT_WEIGHT;
    }
  }

  private static List<String> texts(DescriptorElement element, String named) {
    return element.children(named).stream().map(DescriptorElement::text).toList();
  }
}

package org.retis.host.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retis.host.plugin.PluginDescriptor.Allowed;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginDescriptor.Endpoint;
import org.retis.host.plugin.PluginDescriptor.Entities;
import org.retis.host.plugin.PluginDescriptor.Info;
import org.retis.host.plugin.PluginDescriptor.Job;
import org.retis.host.plugin.PluginDescriptor.Located;
import org.retis.host.plugin.PluginDescriptor.Rest;
import org.retis.host.plugin.PluginDescriptor.WebItem;
import org.retis.host.plugin.PluginDescriptor.WebResource;
import org.retis.host.velocity.AllowedMethod;

/** Turns the descriptor's elements into modules and notes what is wrong with them. */
final class DescriptorParser {

  /** Elements that Confluence knows and this host leaves out, with a warning. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "component",
          "component-import",
          "dialog-wizard",
          "listener",
          "module-type",
          "struts",
          "velocity-context-item",
          "web-panel",
          "web-section");

  /** Elements that say nothing to this host. */
  private static final Set<String> SILENT = Set.of("rest-migration", "description");

  private final Findings findings;
  private final FragmentParser fragments;
  private final EndpointParser endpoints;
  private final MacroParser macroParser;
  private final TemplateParser templates;
  private final Map<String, DescriptorElement> keys = new HashMap<>();

  private Info info = new Info("", "", "", "", Map.of());
  private final List<Located> texts = new ArrayList<>();
  private final List<Download> downloads = new ArrayList<>();
  private Optional<Entities> entities = Optional.empty();
  private final List<Allowed> allowed = new ArrayList<>();
  private final List<MacroModule> macros = new ArrayList<>();
  private final List<WebResource> webResources = new ArrayList<>();
  private final List<WebItem> webItems = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();
  private final List<Endpoint> servlets = new ArrayList<>();
  private final List<Endpoint> filters = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();

  private DescriptorParser(Findings findings) {
    this.findings = findings;
    this.fragments = new FragmentParser(findings);
    this.endpoints = new EndpointParser(findings);
    this.macroParser = new MacroParser(findings);
    this.templates = new TemplateParser(findings, fragments);
  }

  /**
   * Reads a whole descriptor; what is wrong goes to the findings.
   *
   * @param root the {@code <atlassian-plugin>} element
   */
  static PluginDescriptor parse(DescriptorElement root, Findings findings) {
    return new DescriptorParser(findings).parse(root);
  }

  private PluginDescriptor parse(DescriptorElement root) {
    if (!root.name().equals("atlassian-plugin")) {
      findings.error(root, "the root element must be <atlassian-plugin>");
    }
    if (root.attribute("key").isEmpty()) {
      findings.error(root, "has no key");
    }
    if (!root.attribute("plugins-version").equals("2")) {
      findings.error(root, "plugins-version must be 2");
    }
    root.children().forEach(this::module);
    if (info.version().isEmpty()) {
      findings.error(root, "has no <plugin-info> with a <version>");
    }
    return new PluginDescriptor(
        root.attribute("key"),
        named(root),
        List.copyOf(texts),
        List.copyOf(downloads),
        entities,
        List.copyOf(allowed),
        List.copyOf(macros),
        List.copyOf(webResources),
        List.copyOf(webItems),
        List.copyOf(rests),
        List.copyOf(servlets),
        List.copyOf(filters),
        List.copyOf(jobs),
        templates.modules());
  }

  private Info named(DescriptorElement root) {
    String name = root.attribute("name");
    return new Info(
        name.isEmpty() ? root.attribute("key") : name,
        info.version(),
        info.vendor(),
        info.description(),
        info.params());
  }

  private void module(DescriptorElement element) {
    String name = element.name();
    switch (name) {
      case "plugin-info" -> info = info(element);
      case "resource" -> resource(element);
      default -> {
        if (SILENT.contains(name)) {
          return;
        }
        if (ELSEWHERE.contains(name)) {
          findings.warn(element, "element <" + name + "> is not supported by this host");
        } else if (checkKey(element)) {
          keyed(element);
        }
      }
    }
  }

  private void keyed(DescriptorElement element) {
    switch (element.name()) {
      case "ao" -> entities = Optional.of(entities(element));
      case "velocity-allowlist" -> element.children("method").forEach(this::allow);
      case "xhtml-macro" -> macros.add(macroParser.parse(element));
      case "web-resource" -> webResources.add(fragments.webResource(element));
      case "web-item" -> webItem(element);
      case "content-template" -> templates.template(element);
      case "blueprint" -> templates.blueprint(element);
      case "rest" -> rests.add(endpoints.rest(element));
      case "servlet" -> servlets.add(endpoints.endpoint(element));
      case "servlet-filter" -> filters.add(endpoints.endpoint(element));
      case "job-config" -> jobs.add(endpoints.job(element));
      default -> findings.error(element, "element <" + element.name() + "> is unknown");
    }
  }

  private void webItem(DescriptorElement element) {
    PluginDescriptor.WebItem item = fragments.webItem(element);
    webItems.add(item);
    templates.choice(element, item);
  }

  private boolean checkKey(DescriptorElement element) {
    String key = element.attribute("key");
    if (key.isEmpty()) {
      findings.error(element, "has no key");
      return false;
    }
    DescriptorElement earlier = keys.putIfAbsent(key, element);
    if (earlier != null) {
      findings.error(element, "its key is already that of line " + earlier.line());
      return false;
    }
    return true;
  }

  private static Info info(DescriptorElement element) {
    String vendor = element.child("vendor").map(v -> v.attribute("name")).orElse("");
    return new Info(
        "",
        element.childText("version"),
        vendor,
        element.childText("description"),
        element.params("param"));
  }

  private void resource(DescriptorElement element) {
    String location = element.attribute("location");
    if (location.isEmpty()) {
      findings.error(element, "has no location");
      return;
    }
    switch (element.attribute("type")) {
      case "i18n" -> texts.add(new Located(location.replace('.', '/'), element.line()));
      case "download" -> downloads.add(fragments.download(element));
      default ->
          findings.error(
              element, "resource type '" + element.attribute("type") + "' is unknown here");
    }
  }

  private Entities entities(DescriptorElement element) {
    if (entities.isPresent()) {
      findings.error(element, "there may be one <ao> only");
    }
    return new Entities(
        element.attribute("namespace"),
        located(element, "entity"),
        located(element, "upgradeTask"),
        element.line());
  }

  private static List<Located> located(DescriptorElement element, String named) {
    return element.children(named).stream().map(e -> new Located(e.text(), e.line())).toList();
  }

  private void allow(DescriptorElement method) {
    try {
      allowed.add(new Allowed(AllowedMethod.parse(method.text()), method.line()));
    } catch (IllegalArgumentException e) {
      findings.error(method, e.getMessage());
    }
  }
}

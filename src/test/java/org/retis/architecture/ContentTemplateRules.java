package org.retis.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.retis.host.plugin.BlueprintRegistry;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;
import org.retis.host.render.StorageNode;
import org.retis.host.render.StorageNode.Element;
import org.retis.host.render.StorageNode.Text;

/** Blueprints and the templates of pages: what they name, and what stands in the templates. */
final class ContentTemplateRules {

  private static final String CREATE = "web-item[@section='system.create.dialog/content']";

  /** What isn't read by people although it is text: parameters of macros, states of tasks. */
  private static final Set<String> FOR_MACHINES =
      Set.of("ac:parameter", "ac:task-id", "ac:task-status", "at:var");

  private final Descriptor descriptor;
  private final Path resources;
  private final Map<String, Set<String>> macros = new HashMap<>();
  private final List<String> breaches = new ArrayList<>();

  /**
   * @param descriptor the plugin's descriptor
   * @param resources the folder that becomes the JAR's content
   */
  ContentTemplateRules(Descriptor descriptor, Path resources) {
    this.descriptor = descriptor;
    this.resources = resources;
    for (org.w3c.dom.Element macro : descriptor.elements("xhtml-macro")) {
      String name = macro.getAttribute("name");
      String path = "xhtml-macro[@name='" + name + "']//parameter";
      macros.put(name, new HashSet<>(descriptor.attributes(path, "name")));
    }
  }

  /** References that lead nowhere, and what nobody can reach. */
  List<String> references() {
    breaches.clear();
    List<String> templates = descriptor.attributes("content-template", "key");
    List<String> blueprints = descriptor.attributes("blueprint", "key");
    List<String> offered = descriptor.attributes(CREATE + "/param[@name='blueprintKey']", "value");
    Set<String> named = new TreeSet<>(descriptor.attributes("blueprint", "content-template-key"));
    named.addAll(descriptor.attributes("blueprint/content-template", "ref"));
    named.addAll(descriptor.attributes("blueprint", "index-template-key"));
    for (String key : named) {
      require(templates.contains(key), key + ": there is no such content-template");
    }
    for (String key : templates) {
      require(named.contains(key), key + ": no blueprint uses this content-template");
    }
    for (String key : offered) {
      require(blueprints.contains(key), key + ": there is no such blueprint");
    }
    for (String key : blueprints) {
      require(offered.contains(key), key + ": nobody can create a page from this blueprint");
    }
    return List.copyOf(breaches);
  }

  /** Blueprints that Confluence couldn't use, that need Java of its own, or that say too little. */
  List<String> modules() {
    breaches.clear();
    for (org.w3c.dom.Element blueprint : descriptor.elements("blueprint")) {
      String key = blueprint.getAttribute("key");
      require(
          blueprint.getAttribute("index-key").matches("[a-z]+(-[a-z]+)*"),
          key + ": its index-key is a label, in small letters and hyphens");
      require(blueprint.hasAttribute("i18n-name-key"), key + ": needs an i18n-name-key");
      require(
          blueprint.hasAttribute("i18n-index-title-key")
              || blueprint.getAttribute("disable-index-page").equals("true"),
          key + ": its index page needs an i18n-index-title-key");
    }
    for (org.w3c.dom.Element template : descriptor.elements("content-template")) {
      String key = template.getAttribute("key");
      require(template.hasAttribute("i18n-name-key"), key + ": needs an i18n-name-key");
      require(
          descriptor
                  .elements("content-template[@key='" + key + "']/resource[@name='template']")
                  .size()
              == 1,
          key + ": needs one resource called template");
    }
    for (org.w3c.dom.Element item : descriptor.elements(CREATE)) {
      String key = item.getAttribute("key");
      require(item.hasAttribute("i18n-name-key"), key + ": needs an i18n-name-key");
      require(
          !descriptor.attributes(CREATE + "[@key='" + key + "']/description", "key").isEmpty(),
          key + ": needs a description, by which people find it");
    }
    for (String path : List.of("content-template/context-provider", "blueprint/dialog-wizard")) {
      require(
          descriptor.elements(path).isEmpty(),
          path + ": needs Java of Confluence's create plugin, which nothing promises");
    }
    return List.copyOf(breaches);
  }

  /** What is wrong inside the templates. */
  List<String> contents() {
    breaches.clear();
    templates().forEach((file, root) -> inside(file, root));
    return List.copyOf(breaches);
  }

  /** The keys of the texts in the templates. */
  Set<String> textKeys() {
    Set<String> keys = new TreeSet<>(descriptor.attributes("blueprint", "i18n-index-title-key"));
    templates().values().forEach(root -> collect(root, keys));
    return keys;
  }

  private static void collect(Element element, Set<String> keys) {
    if (element.name().equals("at:i18n")) {
      keys.add(element.attribute("at:key"));
    }
    element.elements().forEach(child -> collect(child, keys));
  }

  /** The templates' files as far as they can be read; others are breaches. */
  private Map<String, Element> templates() {
    Map<String, Element> found = new HashMap<>();
    for (String file :
        descriptor.attributes("content-template/resource[@name='template']", "location")) {
      Path path = resources.resolve(file);
      if (!Files.exists(path)) {
        breaches.add(file + ": there is no such file");
        continue;
      }
      try {
        found.put(file, StorageFormat.parse(Repository.read(path)));
      } catch (StorageFormatException e) {
        breaches.add(file + ": no storage format: " + e.getMessage());
      }
    }
    return found;
  }

  private void inside(String file, Element element) {
    switch (element.name()) {
      case "at:i18n" -> text(file, element);
      case "at:var" ->
          require(
              BlueprintRegistry.VARIABLES.contains(element.attribute("at:name")),
              file + ": nothing gives " + element.attribute("at:name") + " a value");
      case "ac:structured-macro" -> macro(file, element);
      default -> {
        // what pages consist of
      }
    }
    for (StorageNode child : element.children()) {
      if (child instanceof Element inner) {
        inside(file, inner);
      } else if (child instanceof Text text && !FOR_MACHINES.contains(element.name())) {
        require(
            text.text().chars().noneMatch(Character::isLetter),
            file + ": '" + text.text().strip() + "' should be a text of both languages");
      }
    }
  }

  /** A room's templates speak with the room's texts. */
  private void text(String file, Element element) {
    String key = element.attribute("at:key");
    String room = file.replaceFirst("org/retis/([a-z]+)/.*", "$1");
    require(
        key.startsWith("retis." + room + "."),
        file + ": " + key + " is no text of the room " + room);
    require(element.children().isEmpty(), file + ": " + key + " has something inside");
  }

  private void macro(String file, Element macro) {
    String name = macro.attribute("ac:name");
    if (!name.startsWith("retis")) {
      return;
    }
    if (!macros.containsKey(name)) {
      breaches.add(file + ": there is no macro " + name);
      return;
    }
    for (Element parameter : macro.elements()) {
      String given = parameter.attribute("ac:name");
      require(
          !parameter.name().equals("ac:parameter") || macros.get(name).contains(given),
          file + ": the macro " + name + " has no parameter " + given);
    }
  }

  private void require(boolean holds, String breach) {
    if (!holds) {
      breaches.add(breach);
    }
  }
}

package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.retis.host.plugin.TemplateModules.Blueprint;
import org.retis.host.plugin.TemplateModules.Choice;
import org.retis.host.plugin.TemplateModules.ContentTemplate;
import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;
import org.retis.host.render.StorageNode.Element;

/** Follows the references of blueprints and their choices, and reads the templates' files. */
final class TemplateCheck {

  private final PluginDescriptor descriptor;
  private final TemplateModules modules;
  private final Findings findings;
  private final Function<String, Optional<InputStream>> files;

  TemplateCheck(
      PluginDescriptor descriptor,
      Findings findings,
      Function<String, Optional<InputStream>> files) {
    this.descriptor = descriptor;
    this.modules = descriptor.templates();
    this.findings = findings;
    this.files = files;
  }

  /** Notes references that lead nowhere, and files that are missing or no storage format. */
  void references() {
    modules.templates().forEach(template -> body(template));
    for (Blueprint blueprint : modules.blueprints()) {
      blueprint.templateKeys().forEach(key -> template(blueprint, key));
      blueprint.indexTemplateKey().ifPresent(key -> template(blueprint, key));
      if (modules.choices().stream().noneMatch(c -> c.blueprintKey().equals(blueprint.key()))) {
        findings.warn(
            at(blueprint.line()),
            "no <web-item section=\"%s\"> offers the blueprint %s"
                .formatted(TemplateModules.SECTION, blueprint.key()));
      }
    }
    for (Choice choice : modules.choices()) {
      choice.icon().ifPresent(icon -> file(icon.line(), icon.location()));
      if (modules.blueprint(choice.blueprintKey()).isEmpty()) {
        findings.error(at(choice.item().line()), "there is no blueprint " + choice.blueprintKey());
      }
    }
  }

  /** Notes keys without a text; call it when the bundles of texts are known to be there. */
  void texts(PluginTexts texts, PluginCheck check) {
    for (Choice choice : modules.choices()) {
      need(choice.descriptionKey(), texts, check, choice.item().line());
    }
    for (Blueprint blueprint : modules.blueprints()) {
      need(blueprint.nameKey(), texts, check, blueprint.line());
      need(blueprint.indexTitleKey(), texts, check, blueprint.line());
    }
    for (ContentTemplate template : modules.templates()) {
      need(template.nameKey(), texts, check, template.line());
      body(template).ifPresent(root -> inside(root, template, texts, check));
    }
  }

  private static void need(String key, PluginTexts texts, PluginCheck check, int line) {
    if (!key.isEmpty()) {
      check.need(texts, line, key);
    }
  }

  private void inside(
      Element element, ContentTemplate template, PluginTexts texts, PluginCheck check) {
    switch (element.name()) {
      case "at:i18n" -> check.need(texts, template.line(), element.attribute("at:key"));
      case "at:var" -> variable(element.attribute("at:name"), template);
      case "at:declarations" ->
          findings.warn(
              at(template.line()),
              template.location() + ": declarations are asked for in templates of users only");
      default -> element.elements().forEach(child -> inside(child, template, texts, check));
    }
  }

  /** Without a wizard and a context provider, nothing gives any other variable a value. */
  private void variable(String name, ContentTemplate template) {
    if (!BlueprintRegistry.VARIABLES.contains(name)) {
      findings.warn(
          at(template.line()),
          template.location() + ": nothing gives the variable '" + name + "' a value");
    }
  }

  private void template(Blueprint blueprint, String key) {
    String own = key.startsWith(descriptor.key() + ":") ? key.substring(key.indexOf(':') + 1) : key;
    if (modules.template(own).isEmpty()) {
      findings.error(at(blueprint.line()), "there is no content-template " + key);
    }
  }

  private Optional<Element> body(ContentTemplate template) {
    Optional<String> text = read(template.location());
    if (text.isEmpty()) {
      file(template.line(), template.location());
      return Optional.empty();
    }
    try {
      return Optional.of(StorageFormat.parse(text.get()));
    } catch (StorageFormatException e) {
      findings.error(
          at(template.line()),
          "%s isn't well-formed storage format: line %d, column %d: %s"
              .formatted(template.location(), e.line(), e.column(), e.reason()));
      return Optional.empty();
    }
  }

  private void file(int line, String location) {
    if (location.isEmpty() || files.apply(location).isEmpty()) {
      findings.error(at(line), "there is no " + location + " in the JAR");
    }
  }

  private Optional<String> read(String location) {
    return location.isEmpty() ? Optional.empty() : files.apply(location).map(TemplateCheck::text);
  }

  /** All of a file's text. */
  static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String at(int line) {
    return "line " + line;
  }
}

package org.retis.host.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.retis.host.plugin.PluginDescriptor.Allowed;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginDescriptor.Located;
import org.retis.host.plugin.PluginDescriptor.WebItem;
import org.retis.host.plugin.PluginDescriptor.WebResource;
import org.retis.host.velocity.AllowedMethod;

/** Compares the descriptor with the resolved bundle: classes, files and texts that it names. */
final class PluginCheck {

  private final Bundle bundle;
  private final PluginDescriptor descriptor;
  private final Findings findings;

  PluginCheck(Bundle bundle, PluginDescriptor descriptor, Findings findings) {
    this.bundle = bundle;
    this.descriptor = descriptor;
    this.findings = findings;
  }

  void run() {
    descriptor.activeObjects().ifPresent(ao -> ao.types().forEach(this::entity));
    descriptor.allowedMethods().forEach(this::allowedMethod);
    descriptor.downloads().forEach(this::download);
    descriptor.webResources().forEach(this::webResource);
    descriptor.texts().forEach(this::textBundle);
    descriptor.servlets().forEach(servlet -> type(servlet.line(), servlet.type()));
    descriptor.filters().forEach(filter -> type(filter.line(), filter.type()));
    TemplateCheck templates =
        new TemplateCheck(descriptor, findings, name -> RunningPlugin.entry(bundle, name));
    templates.references();
    if (findings.errors().isEmpty()) {
      texts(templates);
    }
    Stream.of("plugin-icon", "plugin-logo")
        .map(name -> descriptor.info().params().get(name))
        .filter(path -> path != null && bundle.getEntry(path) == null)
        .forEach(path -> findings.warn("<plugin-info>", "there is no " + path + " in the JAR"));
  }

  private static String at(int line) {
    return "line " + line;
  }

  private Optional<Class<?>> type(int line, String name) {
    try {
      return Optional.of(bundle.loadClass(name));
    } catch (ClassNotFoundException | LinkageError e) {
      findings.error(at(line), "class " + name + " can't be loaded: " + e);
      return Optional.empty();
    }
  }

  private void entity(Located entity) {
    type(entity.line(), entity.value())
        .filter(type -> !type.isInterface() || !RawEntity.class.isAssignableFrom(type))
        .ifPresent(
            type ->
                findings.error(
                    at(entity.line()), type.getName() + " isn't an Active Objects entity"));
  }

  /** A plugin may only list methods of classes of its own. */
  private void allowedMethod(Allowed allowed) {
    AllowedMethod method = allowed.method();
    String entry = method.type().replace('.', '/') + ".class";
    if (bundle.getEntry(entry) == null) {
      findings.error(at(allowed.line()), method.type() + " isn't a class of this plugin");
      return;
    }
    type(allowed.line(), method.type())
        .filter(type -> Stream.of(type.getMethods()).noneMatch(method::isFormOf))
        .ifPresent(type -> findings.error(at(allowed.line()), "there is no method " + method));
  }

  private void webResource(WebResource resource) {
    resource.downloads().forEach(this::download);
    Set<String> own =
        descriptor.webResources().stream()
            .map(other -> descriptor.key() + ":" + other.key())
            .collect(Collectors.toSet());
    resource.dependencies().stream()
        .filter(key -> key.startsWith(descriptor.key() + ":") && !own.contains(key))
        .forEach(key -> findings.error(at(resource.line()), "there is no web resource " + key));
  }

  private void download(Download download) {
    if (bundle.getEntry(download.location()) == null) {
      findings.error(at(download.line()), "there is no " + download.location() + " in the JAR");
    }
  }

  private void textBundle(Located texts) {
    if (bundle.getEntry(texts.value() + ".properties") == null) {
      findings.error(at(texts.line()), "there is no " + texts.value() + ".properties in the JAR");
    }
  }

  private void texts(TemplateCheck templates) {
    PluginTexts texts = PluginTexts.of(descriptor, name -> RunningPlugin.entry(bundle, name));
    for (MacroModule macro : descriptor.macros()) {
      String stem = descriptor.key() + "." + macro.name();
      need(texts, macro.line(), stem + ".label");
      need(texts, macro.line(), stem + ".desc");
      macro.parameters().stream()
          .filter(parameter -> !parameter.hidden())
          .forEach(p -> need(texts, macro.line(), stem + ".param." + p.name() + ".label"));
    }
    for (WebItem item : descriptor.webItems()) {
      if (item.labelKey().isEmpty()) {
        findings.warn(at(item.line()), "a link without <label key=\"…\"/>");
      } else {
        need(texts, item.line(), item.labelKey());
      }
    }
    templates.texts(texts, this);
  }

  /** Notes a key without a text. */
  void need(PluginTexts texts, int line, String key) {
    if (texts.find(Locale.ENGLISH, key).isEmpty()) {
      findings.warn(at(line), "no text for the key " + key);
    }
  }
}

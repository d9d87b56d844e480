package org.retis.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** What the descriptor and the Spring files name, compared with what there is. */
final class DescriptorRules {

  private final Descriptor descriptor;
  private final Path resources;
  private final List<String> breaches = new ArrayList<>();

  /**
   * @param descriptor the plugin's descriptor
   * @param resources the folder that becomes the JAR's content
   */
  DescriptorRules(Descriptor descriptor, Path resources) {
    this.descriptor = descriptor;
    this.resources = resources;
  }

  /** Two modules of one key. */
  List<String> keys() {
    breaches.clear();
    Set<String> seen = new HashSet<>();
    for (String key : descriptor.attributes("*", "key")) {
      require(seen.add(key), key + ": two modules have this key");
    }
    return List.copyOf(breaches);
  }

  /**
   * Classes that the descriptor names and nobody wrote.
   *
   * @param exists whether there is a class of this name
   */
  List<String> classes(Predicate<String> exists) {
    breaches.clear();
    Set<String> named = new TreeSet<>(descriptor.attributes("/*", "class"));
    named.addAll(descriptor.texts("ao/entity"));
    named.addAll(descriptor.texts("ao/upgradeTask"));
    for (String name : named) {
      require(exists.test(name), name + ": named in the descriptor, but there is no such class");
    }
    return List.copyOf(breaches);
  }

  /**
   * Classes of a kind that the descriptor should name and doesn't, for instance a macro that nobody
   * could insert.
   *
   * @param path where it names them
   * @param attribute in which attribute, or empty for the text
   * @param written the classes of that kind
   */
  List<String> declared(String path, String attribute, Collection<String> written) {
    breaches.clear();
    List<String> named =
        attribute.isEmpty() ? descriptor.texts(path) : descriptor.attributes(path, attribute);
    for (String type : written) {
      require(named.contains(type), type + ": no <" + path + "> names it");
    }
    return List.copyOf(breaches);
  }

  /** Packages of REST resources that are empty, and resources outside these packages. */
  List<String> endpoints(Collection<String> written) {
    breaches.clear();
    List<String> packages = descriptor.texts("rest/package");
    Set<String> used = new HashSet<>();
    for (String type : written) {
      String home = type.substring(0, type.lastIndexOf('.'));
      require(packages.contains(home), type + ": no <rest> module lists its package");
      used.add(home);
    }
    for (String listed : packages) {
      require(used.contains(listed), listed + ": listed for REST, but no resource stands there");
    }
    return List.copyOf(breaches);
  }

  /**
   * Jobs without a bean.
   *
   * @param beans the names of all beans
   */
  List<String> jobs(Collection<String> beans) {
    breaches.clear();
    for (String bean : descriptor.attributes("job-config/job", "key")) {
      require(beans.contains(bean), bean + ": a job names it, but there is no such bean");
    }
    return List.copyOf(breaches);
  }

  /** Files that the descriptor names and aren't there, and files that nothing serves. */
  List<String> files() {
    breaches.clear();
    Set<String> served = new TreeSet<>();
    for (Element resource : descriptor.elements("/resource[@type='download']")) {
      String location = resource.getAttribute("location");
      require(Files.exists(resources.resolve(location)), location + ": there is no such file");
      served.add(location);
    }
    for (String bundle : bundles()) {
      for (String language : List.of("", "_fr")) {
        String file = bundle + language + ".properties";
        require(Files.exists(resources.resolve(file)), file + ": there is no such file");
        served.add(file);
      }
    }
    for (Path file : Repository.files(resources, file -> true)) {
      String name = Repository.name(resources, file);
      boolean elsewhere = name.endsWith(".vm") || name.startsWith("META-INF/");
      boolean reached =
          served.stream().anyMatch(s -> s.equals(name) || (s.endsWith("/") && name.startsWith(s)));
      require(elsewhere || reached, name + ": in the JAR, but nothing serves it");
    }
    return List.copyOf(breaches);
  }

  /** The paths of the bundles, without language and ending. */
  List<String> bundles() {
    return descriptor.attributes("resource[@type='i18n']", "location");
  }

  /**
   * Web resources that nothing asks for, and dependencies of ours that aren't there.
   *
   * @param constants the strings in the code
   */
  List<String> webResources(Set<String> constants) {
    breaches.clear();
    List<String> keys = descriptor.attributes("web-resource", "key");
    Set<String> wanted = new HashSet<>(constants);
    for (String dependency : descriptor.texts("web-resource/dependency")) {
      if (dependency.startsWith("org.retis") || dependency.startsWith("${")) {
        String key = dependency.substring(dependency.indexOf(':') + 1);
        require(keys.contains(key), dependency + ": there is no such web resource");
        wanted.add(key);
      }
    }
    descriptor.elements("web-resource[context]").forEach(e -> wanted.add(e.getAttribute("key")));
    for (String key : keys) {
      require(wanted.contains(key), key + ": nobody asks for this web resource");
    }
    return List.copyOf(breaches);
  }

  /** Macros that Confluence or the macro browser couldn't use. */
  List<String> macros() {
    breaches.clear();
    for (Element macro : descriptor.elements("xhtml-macro")) {
      String name = macro.getAttribute("name");
      require(name.matches("retis(-[a-z]+)+"), name + ": call it retis-something, in lower case");
      require(
          macro.getElementsByTagName("parameters").getLength() == 1,
          name + ": <parameters/> must be there, if only empty");
      require(
          macro.getElementsByTagName("category").getLength() > 0,
          name + ": without a category nobody finds it");
      String icon = macro.getAttribute("icon");
      require(
          icon.isEmpty() || icon.startsWith("/download/resources/"),
          name + ": an icon's path begins with /download/resources/");
    }
    return List.copyOf(breaches);
  }

  /** The keys of texts that the descriptor names, and those that the macro browser derives. */
  Set<String> textKeys(String pluginKey) {
    Set<String> keys = new TreeSet<>();
    for (String path : List.of("/label", "/description", "/tooltip", "/name")) {
      keys.addAll(descriptor.attributes(path, "key"));
    }
    for (String attribute : List.of("i18n-name-key", "i18n-description-key")) {
      keys.addAll(descriptor.attributes("/*", attribute));
    }
    for (Element macro : descriptor.elements("xhtml-macro")) {
      String base = pluginKey + "." + macro.getAttribute("name");
      keys.add(base + ".label");
      keys.add(base + ".desc");
      var parameters = macro.getElementsByTagName("parameter");
      for (int i = 0; i < parameters.getLength(); i++) {
        Element parameter = (Element) parameters.item(i);
        if (!"true".equals(parameter.getAttribute("hidden"))) {
          keys.add(base + ".param." + parameter.getAttribute("name") + ".label");
          keys.add(base + ".param." + parameter.getAttribute("name") + ".desc");
        }
      }
    }
    return keys;
  }

  private void require(boolean holds, String breach) {
    if (!holds) {
      breaches.add(breach);
    }
  }
}

package org.retis.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Templates among themselves, with the allow-list and with the code that renders them. */
final class TemplateRules {

  private static final String VIEW = "view";
  private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(\\)");

  private final Map<String, Template> templates = new TreeMap<>();

  /**
   * @param templates path in the JAR to text
   */
  TemplateRules(Map<String, String> templates) {
    templates.forEach((name, text) -> this.templates.put(name, new Template(name, text)));
  }

  /** The templates in a folder of resources. */
  static TemplateRules in(Path resources) {
    Map<String, String> found = new TreeMap<>();
    for (Path file : Repository.files(resources, ".vm")) {
      found.put(Repository.name(resources, file), Repository.read(file));
    }
    return new TemplateRules(found);
  }

  List<String> names() {
    return List.copyOf(templates.keySet());
  }

  /** Templates that work something out, or hold text of their own. */
  List<String> logic() {
    List<String> breaches = new ArrayList<>();
    templates.values().forEach(template -> breaches.addAll(template.breaches()));
    for (String name : templates.keySet()) {
      if (!name.endsWith(".html.vm")) {
        breaches.add(name + ": only .html.vm is escaped");
      }
    }
    return breaches;
  }

  /** Variables that nobody sets, or whose name switches escaping off. */
  List<String> variables() {
    List<String> breaches = new ArrayList<>();
    for (Template template : templates.values()) {
      for (String root : template.roots()) {
        if (root.endsWith("Html")) {
          breaches.add(template.name() + ": $" + root + " wouldn't be escaped");
        }
        if (!isSet(template, root)) {
          breaches.add(template.name() + ": nobody sets $" + root);
        }
      }
    }
    return breaches;
  }

  private boolean isSet(Template template, String variable) {
    if (variable.equals(VIEW) || template.loops().contains(variable)) {
      return true;
    }
    List<Template> includers =
        templates.values().stream().filter(t -> t.includes().contains(template.name())).toList();
    return !includers.isEmpty() && includers.stream().allMatch(t -> isSet(t, variable));
  }

  /**
   * Templates that are included or rendered and aren't there, and those that nobody uses.
   *
   * @param constants the strings in the code
   */
  List<String> uses(Set<String> constants) {
    Set<String> used = new TreeSet<>();
    templates.values().forEach(template -> used.addAll(template.includes()));
    constants.stream().filter(text -> text.matches("[\\w/.-]+\\.vm")).forEach(used::add);
    List<String> breaches = new ArrayList<>();
    for (String name : used) {
      if (!templates.containsKey(name)) {
        breaches.add(name + ": there is no such template");
      }
    }
    for (String name : templates.keySet()) {
      if (!used.contains(name)) {
        breaches.add(name + ": no code and no template uses it");
      }
    }
    return breaches;
  }

  /**
   * Calls that aren't on the allow-list, entries that no template calls, and entries that aren't
   * accessors of a public record.
   *
   * @param allowed entries {@code type#method()}
   */
  List<String> allowList(List<String> allowed, ClassLoader classes) {
    Set<String> callable = new TreeSet<>();
    Set<String> called = new TreeSet<>();
    templates.values().forEach(template -> called.addAll(template.accessors()));
    List<String> breaches = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String entry : allowed) {
      if (!seen.add(entry)) {
        breaches.add(entry + ": allowed twice");
      }
      var parts = ENTRY.matcher(entry);
      if (!parts.matches()) {
        breaches.add(entry + ": not a method without arguments");
        continue;
      }
      callable.add(parts.group(2));
      if (!called.contains(parts.group(2))) {
        breaches.add(entry + ": allowed, but no template calls it");
      }
      accessorProblem(parts.group(1), parts.group(2), classes)
          .forEach(problem -> breaches.add(entry + ": " + problem));
    }
    for (Template template : templates.values()) {
      for (String accessor : template.accessors()) {
        if (!callable.contains(accessor)) {
          breaches.add(template.name() + ": ." + accessor + "() isn't on the allow-list");
        }
      }
    }
    return breaches;
  }

  private static List<String> accessorProblem(String type, String method, ClassLoader classes) {
    try {
      Class<?> view = Class.forName(type, false, classes);
      view.getMethod(method);
      boolean open = java.lang.reflect.Modifier.isPublic(view.getModifiers());
      return open && view.isRecord() ? List.of() : List.of("not a public record");
    } catch (ClassNotFoundException e) {
      return List.of("there is no such class");
    } catch (NoSuchMethodException e) {
      return List.of("the record has no such public method");
    }
  }
}

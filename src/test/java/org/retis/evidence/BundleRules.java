package org.retis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the plugin's descriptors and its manifest may ask of Confluence. */
public final class BundleRules {

  private static final Pattern CLASS_NAME =
      Pattern.compile("\\bcom\\.atlassian(\\.[a-z][A-Za-z0-9_]*)+\\.[A-Z][A-Za-z0-9_$]*");
  private static final Pattern CLAUSE = Pattern.compile("([^,\";]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)");

  private final Signatures signatures;
  private final PluginFiles plugin;
  private final Map<String, Boolean> optionalByImport;

  public BundleRules(Signatures signatures, PluginFiles plugin) {
    this.signatures = signatures;
    this.plugin = plugin;
    this.optionalByImport = imports(plugin);
  }

  /** A sentence for everything that isn't in the evidence. */
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    plugin.descriptors().forEach((file, text) -> complaints.addAll(wrongNames(file, text)));
    optionalByImport.forEach((name, optional) -> complaints.addAll(wrongImport(name, optional)));
    new ReferenceRules(signatures, plugin.classFiles())
        .classesByPackage()
        .forEach((name, classes) -> complaints.addAll(wrongUse(name, List.copyOf(classes))));
    return complaints;
  }

  private List<String> wrongNames(String file, String text) {
    return CLASS_NAME
        .matcher(text)
        .results()
        .flatMap(found -> wrongName(found.group()).stream())
        .map(complaint -> file + ": " + complaint)
        .toList();
  }

  private Optional<String> wrongName(String className) {
    Optional<SignatureType> type = signatures.find(className.replace('.', '/'));
    if (type.filter(found -> found.grade() == Grade.A).isEmpty()) {
      return Optional.of("the type isn't proven: " + className);
    }
    // nobody imports it for us, for bnd looks into class files only
    return optionalByImport.getOrDefault(type.get().packageName(), true)
        ? Optional.of("the package must be imported: " + className)
        : Optional.empty();
  }

  private List<String> wrongImport(String name, boolean optional) {
    if (!name.startsWith("com.atlassian.")) {
      boolean known = OtherPackages.ALL.containsKey(name) && !optional;
      return known ? List.of() : List.of("unknown or optional import outside Atlassian: " + name);
    }
    SignatureType exported = signatures.packages().get(name);
    if (exported == null) {
      return List.of("no evidence that Confluence exports " + name);
    }
    boolean proven = exported.grade() == Grade.A;
    return proven == optional
        ? List.of((proven ? "must be mandatory: " : "must be optional: ") + name)
        : List.of();
  }

  private List<String> wrongUse(String packageName, List<String> classes) {
    if (!optionalByImport.containsKey(packageName)) {
      return List.of("not imported, but needed by " + classes + ": " + packageName);
    }
    if (!optionalByImport.get(packageName)) {
      return List.of();
    }
    return classes.stream()
        .filter(name -> isNamedInDescriptor(name.replace('/', '.')))
        .map(name -> name + " stands in a descriptor and needs the optional " + packageName)
        .toList();
  }

  private boolean isNamedInDescriptor(String className) {
    Pattern name = Pattern.compile("\\b" + Pattern.quote(className) + "\\b");
    return plugin.descriptors().values().stream().anyMatch(text -> name.matcher(text).find());
  }

  private static Map<String, Boolean> imports(PluginFiles plugin) {
    String header = plugin.manifest().getMainAttributes().getValue("Import-Package");
    Map<String, Boolean> imports = new TreeMap<>();
    Stream.ofNullable(header)
        .flatMap(text -> CLAUSE.matcher(text).results())
        .forEach(
            clause ->
                imports.put(
                    clause.group(1).trim(),
                    clause.group(2).replace("\"", "").contains("resolution:=optional")));
    return imports;
  }
}

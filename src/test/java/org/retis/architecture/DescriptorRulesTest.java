package org.retis.architecture;

import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DescriptorRulesTest {

  private static JavaClasses plugin;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final DescriptorRules ours = new DescriptorRules(Descriptor.ours(), Repository.RESOURCES);

  @BeforeClass
  public static void readClasses() {
    plugin = new ClassFileImporter().importPath(Repository.CLASSES.resolve("org/retis"));
  }

  @Test
  public void ourDescriptorNamesWhatThereIs() {
    assertNone(ours.keys());
    assertNone(ours.classes(DescriptorRulesTest::exists));
    assertNone(ours.files());
    assertNone(ours.macros());
    assertNone(ours.jobs(springBeans()));
  }

  @Test
  public void ourDescriptorNamesAllThatThereIs() {
    assertNone(
        ours.declared(
            "xhtml-macro", "class", all(t -> extending(t, "org.retis.gateway.MacroModule"))));
    assertNone(
        ours.declared(
            "servlet", "class", all(t -> extending(t, "jakarta.servlet.http.HttpServlet"))));
    assertNone(ours.declared("ao/entity", "", all(DescriptorRulesTest::isEntity)));
    assertNone(ours.endpoints(all(t -> t.isAnnotatedWith("jakarta.ws.rs.Path"))));
    assertNone(ours.webResources(Constants.in(Repository.CLASSES.resolve("org/retis")).texts()));
  }

  @Test
  public void ourSpringFilesNameWhatThereIs() {
    List<String> breaches = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : springFiles()) {
      Descriptor spring = new Descriptor(Repository.read(file));
      spring.attributes("bean", "class").stream()
          .filter(type -> !exists(type))
          .forEach(type -> breaches.add(file + ": there is no class " + type));
      spring.attributes("*", "interface").stream()
          .filter(type -> !exists(type))
          .forEach(type -> breaches.add(file + ": there is no interface " + type));
      spring.attributes("*", "id").stream()
          .filter(id -> !ids.add(id))
          .forEach(id -> breaches.add(file + ": a second bean " + id));
    }
    assertNone(breaches);
  }

  @Test
  public void eachRoomHasItsSection() {
    assertNone(
        sections(
            Repository.read(Repository.TOP.resolve("atlassian-plugin.xml")),
            Rooms.ALLOWED.keySet()));
    Set<String> rooms = Set.of("charter");
    assertFinds(sections("<x/>", rooms), "no section for the room charter");
    assertFinds(
        sections(
            "<!-- room: charter --><y class=\"org.retis.poll.Poll\"/><!-- end of room: charter -->",
            rooms),
        "org.retis.poll");
  }

  /** Sections that are missing, and those that name another room's classes or files. */
  private static List<String> sections(String xml, Set<String> rooms) {
    List<String> breaches = new ArrayList<>();
    for (String room : rooms) {
      int start = xml.indexOf("<!-- room: " + room + " -->");
      int end = xml.indexOf("<!-- end of room: " + room + " -->");
      if (start < 0 || end < start) {
        breaches.add("no section for the room " + room);
        continue;
      }
      var names = java.util.regex.Pattern.compile("org[./]retis[./](\\w+)[./]");
      names
          .matcher(xml.substring(start, end))
          .results()
          .filter(found -> !found.group(1).equals(room) && !found.group(1).equals("confluence"))
          .forEach(found -> breaches.add("the section of " + room + " names " + found.group()));
    }
    return breaches;
  }

  @Test
  public void findsNamesOfNothing() throws IOException {
    DescriptorRules rules =
        rules(
            """
            <p>
              <xhtml-macro key="a" name="Retis" class="a.B" icon="icons/a.png"/>
              <servlet key="a" class="a.C"/>
              <ao key="ao"><entity>a.E</entity></ao>
              <resource type="download" name="gone.css" location="gone.css"/>
              <resource type="i18n" name="i" location="org/gone"/>
              <web-resource key="w"><dependency>org.retis.confluence:gone</dependency></web-resource>
              <job-config key="j"><job key="gone"/></job-config>
              <rest key="r"><package>a.rest</package></rest>
            </p>
            """);
    Files.writeString(folder.getRoot().toPath().resolve("idle.js"), "");
    assertFinds(rules.keys(), "a: two modules");
    assertFinds(rules.classes(name -> false), "a.B:");
    assertFinds(rules.classes(name -> false), "a.E:");
    assertFinds(rules.files(), "gone.css: there is no such file");
    assertFinds(rules.files(), "org/gone_fr.properties");
    assertFinds(rules.files(), "idle.js: in the JAR, but nothing serves it");
    assertFinds(rules.macros(), "Retis: call it");
    assertFinds(rules.macros(), "<parameters/>");
    assertFinds(rules.macros(), "category");
    assertFinds(rules.macros(), "icon");
    assertFinds(rules.jobs(List.of("other")), "gone: a job names it");
    assertFinds(rules.webResources(Set.of()), "w: nobody asks");
    assertFinds(rules.webResources(Set.of()), "gone: there is no such web resource");
    assertFinds(rules.endpoints(List.of()), "a.rest: listed for REST");
    assertFinds(rules.endpoints(List.of("b.Resource")), "b.Resource: no <rest>");
    assertFinds(rules.declared("xhtml-macro", "class", List.of("a.Other")), "a.Other: no");
    assertFinds(rules.declared("ao/entity", "", List.of("a.F")), "a.F: no");
  }

  private DescriptorRules rules(String xml) {
    return new DescriptorRules(new Descriptor(xml), folder.getRoot().toPath());
  }

  private static List<String> all(Predicate<JavaClass> kind) {
    return plugin.stream()
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) || isEntity(type))
        .filter(kind)
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static boolean extending(JavaClass type, String parent) {
    return type.isAssignableTo(parent);
  }

  private static boolean isEntity(JavaClass type) {
    return type.isInterface()
        && type.isAssignableTo("net.java.ao.RawEntity")
        && type.getSubclasses().isEmpty();
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, DescriptorRulesTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<Path> springFiles() {
    return Repository.files(Repository.RESOURCES.resolve("META-INF/spring"), ".xml");
  }

  private static Set<String> springBeans() {
    Set<String> beans = new HashSet<>();
    springFiles()
        .forEach(file -> beans.addAll(new Descriptor(Repository.read(file)).attributes("*", "id")));
    return beans;
  }
}

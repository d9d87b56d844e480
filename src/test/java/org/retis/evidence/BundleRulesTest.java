package org.retis.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

public class BundleRulesTest {

  private static final String SPACES = "com.atlassian.confluence.spaces;version=\"[1,2)\"";
  private static final String CROWD =
      "com.atlassian.crowd.event.user;resolution:=\"optional\";version=\"0\"";

  private final Signatures signatures = Signatures.ofThisBuild();

  @Test
  public void acceptsProvenImportsAndNames() {
    assertEquals(
        List.of(),
        complaints(
            SPACES + "," + CROWD + ",org.slf4j;version=\"0\"",
            "<bean class='com.atlassian.confluence.spaces.SpaceManager'/>"));
  }

  @Test
  public void refusesAnUnknownPackage() {
    assertRefused("no evidence", SPACES + ",com.atlassian.bandana", "");
    assertRefused("outside Atlassian", SPACES + ",com.google.common.base", "");
    assertRefused("outside Atlassian", SPACES + ",org.slf4j;resolution:=optional", "");
  }

  @Test
  public void refusesAnOptionalImportOfAProvenPackage() {
    assertRefused("must be mandatory", "com.atlassian.confluence.spaces;resolution:=optional", "");
  }

  @Test
  public void refusesAMandatoryImportOfAnUnprovenPackage() {
    assertRefused("must be optional", SPACES + ",com.atlassian.crowd.event.user", "");
  }

  @Test
  public void refusesAClassWhosePackageIsNotImported() {
    assertRefused("not imported", "org.slf4j", "");
  }

  @Test
  public void refusesAnUnprovenNameInADescriptor() {
    assertRefused("isn't proven", SPACES, "<bean class='com.atlassian.scheduler.JobRunner'/>");
    assertRefused("isn't proven", SPACES, "<condition class=\"com.atlassian.plugin.Nothing\"/>");
  }

  @Test
  public void refusesANameInADescriptorWhosePackageIsNotImported() {
    assertRefused(
        "must be imported", SPACES, "<bean class='com.atlassian.confluence.pages.PageManager'/>");
  }

  @Test
  public void refusesABeanThatNeedsAnOptionalPackage() {
    PluginFiles plugin =
        plugin(
            CROWD,
            "<bean class='org.retis.Made'/>",
            "com/atlassian/crowd/event/user/UserDeletedEvent");

    List<String> found = new BundleRules(signatures, plugin).complaints();

    assertTrue(found.toString(), found.toString().contains("stands in a descriptor"));
  }

  private void assertRefused(String why, String imports, String descriptor) {
    List<String> found = complaints(imports, descriptor);
    assertTrue(found.toString(), found.stream().anyMatch(each -> each.contains(why)));
  }

  private List<String> complaints(String imports, String descriptor) {
    PluginFiles plugin = plugin(imports, descriptor, "com/atlassian/confluence/spaces/Space");
    return new BundleRules(signatures, plugin).complaints();
  }

  /** A plugin with one class, which extends a type of Confluence. */
  private static PluginFiles plugin(String imports, String descriptor, String parent) {
    ClassWriter made = new ClassWriter(0);
    made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "org/retis/Made", null, parent, null);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(new Attributes.Name("Import-Package"), imports);
    return new PluginFiles(
        List.of(made.toByteArray()), Map.of("META-INF/spring/made.xml", descriptor), manifest);
  }
}

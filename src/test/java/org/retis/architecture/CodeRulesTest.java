package org.retis.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;

public class CodeRulesTest {

  private static final String EXAMPLE = "org.retis.architecture.example";

  private static JavaClasses plugin;
  private static JavaClasses tests;
  private static JavaClasses example;

  private final CodeRules rules = new CodeRules("org.retis", Rooms.ALLOWED);
  private final CodeRules onExample =
      new CodeRules(
          EXAMPLE,
          Map.of(
              "network", Set.of(), "directory", Set.of("network"), "charter", Set.of("network")));

  @BeforeClass
  public static void readClasses() {
    plugin = new ClassFileImporter().importPath(Repository.CLASSES.resolve("org/retis"));
    tests =
        new ClassFileImporter()
            .importPaths(
                Repository.TEST_CLASSES.resolve("org/retis/host"),
                Repository.TEST_CLASSES.resolve("org/retis/it"));
    example =
        new ClassFileImporter()
            .importPath(Repository.TEST_CLASSES.resolve(EXAMPLE.replace('.', '/')));
  }

  @Test
  public void everyPackageIsARoomOrBelowAll() {
    Set<String> found = new TreeSet<>();
    plugin.forEach(type -> found.add(type.getPackageName().split("\\.")[2]));
    found.remove("evidence");
    Set<String> known = new TreeSet<>(Rooms.ALLOWED.keySet());
    known.addAll(Rooms.BASE.keySet());
    assertEquals(known, found);
  }

  @Test
  public void onlyTheGatewayKnowsConfluence() {
    rules.onlyTheGatewayKnowsConfluence().check(plugin);
    assertBroken(onExample.onlyTheGatewayKnowsConfluence(), "CharterService.transaction");
    assertBroken(onExample.onlyTheGatewayKnowsConfluence(), "ThingStore.ao");
  }

  @Test
  public void onlyStoresKnowActiveObjects() {
    rules.onlyStoresKnowActiveObjects().check(plugin);
    assertBroken(onExample.onlyStoresKnowActiveObjects(), "CharterService.query");
  }

  @Test
  public void entitiesStayInTheirStore() {
    rules.entitiesStayInTheirStore().check(plugin);
    assertBroken(onExample.entitiesStayInTheirStore(), "CharterMacro.entity");
  }

  @Test
  public void screensAskServices() {
    rules.screensAskServices().check(plugin);
    assertBroken(onExample.screensAskServices(), "CharterMacro.store");
  }

  @Test
  public void storesArePackagePrivate() {
    rules.storesArePackagePrivate().check(plugin);
    assertBroken(onExample.storesArePackagePrivate(), "ThingStore");
  }

  @Test
  public void onlyEndpointsSpeakHttp() {
    rules.onlyEndpointsSpeakHttp().check(plugin);
    assertBroken(onExample.onlyEndpointsSpeakHttp(), "CharterService.servlet");
  }

  @Test
  public void roomsUseAllowedRoomsOnly() {
    rules.roomsUseAllowedRoomsOnly().check(plugin);
    assertBroken(onExample.roomsUseAllowedRoomsOnly(), "CharterService.directory");
  }

  @Test
  public void baseUsesNoRoom() {
    rules.baseUsesNoRoom().check(plugin);
    assertBroken(onExample.baseUsesNoRoom(), "Screen.charter");
  }

  @Test
  public void noCycles() {
    rules.noCycles().check(plugin);
    assertBroken(onExample.noCycles(), "Cycle detected");
  }

  @Test
  public void noStaticState() {
    rules.noStaticState().check(plugin);
    assertBroken(onExample.noStaticState(), "CharterService.CACHE");
    assertBroken(onExample.noStaticState(), "CharterService.count");
  }

  @Test
  public void noStandardStreams() {
    rules.noStandardStreams().check(plugin);
    assertBroken(onExample.noStandardStreams(), "CharterService.print");
  }

  @Test
  public void hostKnowsNoPlugin() {
    rules.hostKnowsNoPlugin().check(tests);
    assertBroken(onExample.hostKnowsNoPlugin(), "Boot.service");
  }

  private static void assertBroken(ArchRule rule, String expected) {
    AssertionError broken = assertThrows(AssertionError.class, () -> rule.check(example));
    assertTrue(broken.getMessage(), broken.getMessage().contains(expected));
  }
}

package org.retis.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.retis.architecture.Repository.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The JAR that people install. */
public class PackagedJarIT {

  private static final long LARGEST = 4L * 1024 * 1024;
  private static final String KEY = "org.retis.confluence";

  private static Path file;
  private static JarFile jar;

  @BeforeClass
  public static void open() throws IOException {
    file = Path.of(System.getProperty("host.plugin.jar"));
    jar = new JarFile(file.toFile());
  }

  @AfterClass
  public static void close() throws IOException {
    jar.close();
  }

  @Test
  public void isSmall() throws IOException {
    assertTrue(Files.size(file) + " bytes", Files.size(file) < LARGEST);
  }

  @Test
  public void holdsNothingButRetis() {
    List<String> others =
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .map(JarEntry::getName)
            .filter(name -> !name.startsWith("org/retis/"))
            .filter(name -> !name.startsWith("META-INF/spring/"))
            .filter(
                name ->
                    !List.of(
                            "META-INF/MANIFEST.MF",
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "atlassian-plugin.xml")
                        .contains(name))
            .toList();
    assertNone(others);
    List<String> hosts =
        jar.stream()
            .map(JarEntry::getName)
            .filter(name -> name.matches("org/retis/(host|it|evidence|testing|architecture)/.*"))
            .toList();
    assertNone(hosts);
  }

  @Test
  public void namesItselfAsConfluenceExpects() throws IOException {
    Attributes manifest = jar.getManifest().getMainAttributes();
    assertEquals(KEY, manifest.getValue("Atlassian-Plugin-Key"));
    assertEquals(KEY, manifest.getValue("Bundle-SymbolicName"));
    assertEquals("*", manifest.getValue("Spring-Context"));
    assertEquals(null, manifest.getValue("Export-Package"));
    assertEquals(null, manifest.getValue("DynamicImport-Package"));
    Descriptor descriptor =
        new Descriptor(
            new String(
                jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(
        manifest.getValue("Bundle-Version"), descriptor.texts("plugin-info/version").get(0));
  }

  @Test
  public void importsWhatConfluenceExports() throws IOException {
    String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
    Pattern exported =
        Pattern.compile(
            "com\\.atlassian\\.(?!.*\\.(impl|internal|dmz)(\\.|$)).*|net\\.java\\.ao(\\..*)?"
                + "|jakarta\\.(inject|servlet|servlet\\.http|ws\\.rs|ws\\.rs\\.core|ws\\.rs\\.ext)"
                + "|org\\.osgi\\.framework|org\\.slf4j|org\\.springframework\\.beans\\.factory"
                + "|com\\.fasterxml\\.jackson\\.(annotation|core|databind).*");
    List<String> unknown = new ArrayList<>();
    for (String part : imports.split(",(?=[a-z])")) {
      String name = part.split(";")[0];
      if (!exported.matcher(name).matches()) {
        unknown.add(name);
      }
    }
    assertNone(unknown);
  }

  @Test
  public void hasAFaceInTheAppManager() throws IOException {
    Descriptor descriptor =
        new Descriptor(Repository.read(Repository.TOP.resolve("atlassian-plugin.xml")));
    for (String name : List.of("plugin-icon", "plugin-logo")) {
      List<String> paths = descriptor.texts("plugin-info/param[@name='" + name + "']");
      assertEquals(name, 1, paths.size());
      assertNotNull(paths.get(0), jar.getEntry(paths.get(0)));
    }
    assertEquals(
        List.of("/plugins/servlet/retis/setup"),
        descriptor.texts("plugin-info/param[@name='configure.url']"));
  }
}

package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A plugin's JAR before it is installed: a ready OSGi bundle with a descriptor.
 *
 * @param path the file
 * @param key the plugin's key
 * @param descriptor the root of {@code atlassian-plugin.xml}
 */
record PluginJar(Path path, String key, DescriptorElement descriptor) {

  static final String DESCRIPTOR = "atlassian-plugin.xml";

  /**
   * Looks into a file.
   *
   * @throws PluginRefusedException if it isn't the JAR of a plugin; the message says what is
   *     missing
   */
  static PluginJar read(Path path) {
    try (JarFile jar = new JarFile(path.toFile())) {
      String key = key(jar.getManifest());
      ZipEntry entry = jar.getEntry(DESCRIPTOR);
      if (entry == null) {
        throw new PluginRefusedException("The JAR has no " + DESCRIPTOR);
      }
      try (InputStream stream = jar.getInputStream(entry)) {
        return new PluginJar(path, key, checked(key, DescriptorReader.read(stream)));
      }
    } catch (IOException e) {
      throw new PluginRefusedException("The file isn't a readable JAR: " + e.getMessage(), e);
    }
  }

  private static String key(Manifest manifest) {
    if (manifest == null) {
      throw new PluginRefusedException("The JAR has no manifest, so it isn't an OSGi bundle");
    }
    Attributes headers = manifest.getMainAttributes();
    if (headers.getValue("Bundle-SymbolicName") == null) {
      throw new PluginRefusedException(
          "The JAR isn't an OSGi bundle: its manifest has no Bundle-SymbolicName");
    }
    String key = headers.getValue("Atlassian-Plugin-Key");
    if (key == null || key.isBlank()) {
      throw new PluginRefusedException("The manifest has no Atlassian-Plugin-Key");
    }
    return key.strip();
  }

  private static DescriptorElement checked(String key, DescriptorElement root) {
    if (!root.attribute("key").equals(key)) {
      throw new PluginRefusedException(
          "%s %s: its key '%s' isn't the manifest's Atlassian-Plugin-Key '%s'"
              .formatted(DESCRIPTOR, root, root.attribute("key"), key));
    }
    return root;
  }
}

package org.retis.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What of a packaged plugin concerns Confluence.
 *
 * @param classFiles all class files
 * @param descriptors the plugin's and Spring's XML files, by path
 * @param manifest the bundle's manifest
 */
public record PluginFiles(
    List<byte[]> classFiles, Map<String, String> descriptors, Manifest manifest) {

  /** Reads a JAR. */
  public static PluginFiles ofJar(Path path) throws IOException {
    List<byte[]> classFiles = new ArrayList<>();
    Map<String, String> descriptors = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          classFiles.add(bytes(jar, entry));
        } else if (isDescriptor(entry.getName())) {
          descriptors.put(entry.getName(), new String(bytes(jar, entry), StandardCharsets.UTF_8));
        }
      }
      return new PluginFiles(classFiles, descriptors, jar.getManifest());
    }
  }

  private static boolean isDescriptor(String name) {
    return name.equals("atlassian-plugin.xml")
        || (name.startsWith("META-INF/spring/") && name.endsWith(".xml"));
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }
}

package org.retis.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * One OSGi bundle out of the plain Spring JARs, which carry no OSGi headers; Confluence ships a
 * bundle of the same kind.
 */
final class SpringBundle {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final TreeSet<String> packages = new TreeSet<>();
  private String version = "0";

  private SpringBundle() {}

  /**
   * @param folder holds the {@code spring-*.jar} files, all of one version
   */
  static InputStream of(Path folder) throws IOException {
    SpringBundle bundle = new SpringBundle();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "spring-*.jar")) {
      for (Path jar : jars) {
        bundle.add(jar);
      }
    }
    return new ByteArrayInputStream(bundle.bytes());
  }

  private void add(Path path) throws IOException {
    String name = path.getFileName().toString();
    version = name.substring(name.lastIndexOf('-') + 1, name.length() - ".jar".length());
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
          add(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private void add(String name, byte[] content) {
    if (name.startsWith("META-INF/spring.")) {
      // lists of handlers, schemas and factories: each JAR has its own, Spring reads one
      entries.merge(name, content, SpringBundle::lines);
    } else {
      entries.putIfAbsent(name, content);
    }
    if (name.endsWith(".class") && !name.startsWith("META-INF") && name.contains("/")) {
      packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
    }
  }

  private static byte[] lines(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.write('\n');
    both.writeBytes(second);
    return both.toByteArray();
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(out, manifest())) {
      jar.setLevel(1);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue("Manifest-Version", "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", "org.retis.host.spring");
    attributes.putValue("Bundle-Version", version);
    attributes.putValue(
        "Export-Package",
        packages.stream()
            .map(name -> name + ";version=\"" + version + "\"")
            .collect(Collectors.joining(",")));
    attributes.putValue(
        "Import-Package",
        "org.apache.commons.logging,org.aopalliance.aop,org.aopalliance.intercept");
    attributes.putValue("DynamicImport-Package", "*");
    attributes.putValue("Multi-Release", "true");
    return manifest;
  }
}

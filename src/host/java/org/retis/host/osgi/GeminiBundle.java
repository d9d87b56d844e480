package org.retis.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * A bundle of Gemini Blueprint 3.0.0.M01, made to run on Spring 6 while it is installed. Confluence
 * has a fork of its own for this, which isn't published.
 */
final class GeminiBundle {

  private static final String BUILT_FOR = "[5.0.0,6)";
  private static final String RUNS_ON = "[6.0.0,7)";

  private GeminiBundle() {}

  static InputStream of(Path path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JarFile jar = new JarFile(path.toFile());
        JarOutputStream copy = new JarOutputStream(out, manifest(jar))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !entry.isDirectory()) {
          byte[] content = jar.getInputStream(entry).readAllBytes();
          copy.putNextEntry(new JarEntry(entry.getName()));
          copy.write(entry.getName().endsWith(".class") ? forSpring6(content) : content);
          copy.closeEntry();
        }
      }
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static Manifest manifest(JarFile jar) throws IOException {
    Manifest manifest = new Manifest(jar.getManifest());
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue(
        "Import-Package", attributes.getValue("Import-Package").replace(BUILT_FOR, RUNS_ON));
    manifest.getEntries().clear();
    return manifest;
  }

  private static byte[] forSpring6(byte[] original) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Spring6Adapter(writer), 0);
    return writer.toByteArray();
  }
}

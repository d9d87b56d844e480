package org.retis.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The installed JARs in the host's home, and which of them are switched off. */
final class PluginFiles {

  private static final String JAR = ".jar";
  private static final String DISABLED = ".disabled";

  private final Path folder;

  PluginFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys of the kept plugins. */
  List<String> keys() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JAR))
          .map(name -> name.substring(0, name.length() - JAR.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path jar(String key) {
    return folder.resolve(safe(key) + JAR);
  }

  /** Keeps a JAR; whole or not at all, also if the machine stops now. */
  void keep(String key, Path jar) {
    try {
      Path part = Files.createTempFile(folder, "incoming", ".part");
      Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          part, jar(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEnabled(String key) {
    return !Files.exists(folder.resolve(safe(key) + DISABLED));
  }

  void setEnabled(String key, boolean enabled) {
    try {
      Path mark = folder.resolve(safe(key) + DISABLED);
      if (enabled) {
        Files.deleteIfExists(mark);
      } else if (!Files.exists(mark)) {
        Files.createFile(mark);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String key) {
    try {
      Files.deleteIfExists(jar(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    setEnabled(key, true);
  }

  /** A key becomes a file's name, so it may not lead out of the folder. */
  private static String safe(String key) {
    if (!key.matches("[\\w.-]+") || key.startsWith(".")) {
      throw new PluginRefusedException("'" + key + "' can't be a plugin's key");
    }
    return key;
  }
}

package org.retis.architecture;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of this repository, as the rules look at them. Maven runs tests at its top level. */
final class Repository {

  static final Path TOP = Path.of("").toAbsolutePath();
  static final Path MAIN = TOP.resolve("src/main/java");
  static final Path RESOURCES = TOP.resolve("src/main/resources");
  static final Path CLASSES = TOP.resolve("target/classes");
  static final Path TEST_CLASSES = TOP.resolve("target/test-classes");

  private Repository() {}

  /** All files under a folder whose path fulfils a condition, sorted. */
  static List<Path> files(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files under a folder whose name ends in a suffix, sorted. */
  static List<Path> files(Path folder, String suffix) {
    return files(folder, file -> file.getFileName().toString().endsWith(suffix));
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The path of a file below a folder, with slashes. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static void assertNone(List<String> breaches) {
    assertTrue(breaches.stream().collect(joining("\n", "\n", "")), breaches.isEmpty());
  }

  static void assertFinds(List<String> breaches, String expected) {
    assertTrue(
        "expected a breach with \"" + expected + "\", but found " + breaches,
        breaches.stream().anyMatch(breach -> breach.contains(expected)));
  }
}

package org.retis.host.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of the host's class path that bundles may import: what Confluence 10.2 exports to
 * plugins and we know of, and what Spring and Gemini need to start. Nothing else, so that a plugin
 * that needs another package is refused as it would be there.
 */
final class SystemPackages {

  /**
   * Packages that are exported from one place of the class path.
   *
   * @param witness a class of that place
   * @param prefix the packages of this name and below
   * @param version which the exports carry
   */
  private record Source(Class<?> witness, String prefix, String version) {}

  private static final List<Source> SOURCES =
      List.of(
          // the signatures say which packages of Atlassian's are known to exist
          new Source(ActiveObjects.class, "com.atlassian", "10.2.0"),
          new Source(net.java.ao.RawEntity.class, "net.java.ao", "3.2.11"),
          new Source(jakarta.servlet.Servlet.class, "jakarta.servlet", "6.0.0"),
          new Source(jakarta.ws.rs.Path.class, "jakarta.ws.rs", "3.1.0"),
          new Source(jakarta.inject.Inject.class, "jakarta.inject", "2.0.0"),
          new Source(jakarta.annotation.PostConstruct.class, "jakarta.annotation", "2.1.0"),
          new Source(org.slf4j.Logger.class, "org.slf4j", "1.7.36"),
          new Source(
              com.fasterxml.jackson.annotation.JsonProperty.class,
              "com.fasterxml.jackson.annotation",
              "2.17.0"),
          new Source(
              com.fasterxml.jackson.core.JsonParser.class, "com.fasterxml.jackson.core", "2.17.0"),
          new Source(
              com.fasterxml.jackson.databind.ObjectMapper.class,
              "com.fasterxml.jackson.databind",
              "2.17.0"),
          new Source(org.apache.commons.logging.Log.class, "org.apache.commons.logging", "1.2.0"),
          new Source(org.aopalliance.aop.Advice.class, "org.aopalliance", "1.0.0"));

  private SystemPackages() {}

  /** The value of {@code org.osgi.framework.system.packages.extra}. */
  static String header() {
    return SOURCES.stream()
        .flatMap(
            source ->
                packages(source).stream()
                    .map(name -> name + ";version=\"" + source.version() + "\""))
        .collect(Collectors.joining(","));
  }

  private static Set<String> packages(Source source) {
    try {
      Path place =
          Path.of(source.witness().getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return packages(place, source.prefix());
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return packages(jar.getPath("/"), source.prefix());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> packages(Path root, String prefix) throws IOException {
    Path top = root.resolve(prefix.replace('.', '/'));
    if (!Files.isDirectory(top)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

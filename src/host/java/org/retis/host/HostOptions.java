package org.retis.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How a host is started.
 *
 * @param home folder of everything it keeps
 * @param port of the loopback address, 0 for any free one
 * @param database where the data is; empty for H2 in the home folder
 * @param bundles folder of the framework's JARs
 * @param plugin JAR to install at start
 * @param npm folder that may hold {@code node_modules}
 * @param demo {@code none}, {@code small}, {@code history} …
 * @param shift whether the demonstration's dates are moved to end yesterday
 * @param tour folder of the tour's pages; empty to run until stopped
 */
public record HostOptions(
    Path home,
    int port,
    Optional<Database> database,
    Path bundles,
    Optional<Path> plugin,
    Optional<Path> npm,
    String demo,
    boolean shift,
    Optional<Path> tour) {

  /** Confluence's development kit uses it too. */
  public static final String CONTEXT_PATH = "/confluence";

  private static final int PORT = 1990;

  /** A database by its JDBC address. */
  public record Database(String url, String user, String password) {}

  /** Reads the {@code host.*} properties; an empty one counts as absent. */
  public static HostOptions of(Properties properties) {
    return new HostOptions(
        Path.of(text(properties, "home").orElse("target/host")),
        text(properties, "port").map(Integer::parseInt).orElse(PORT),
        text(properties, "jdbc.url")
            .map(
                url ->
                    new Database(
                        url,
                        text(properties, "jdbc.user").orElse(""),
                        text(properties, "jdbc.password").orElse(""))),
        Path.of(text(properties, "bundles").orElse("target/framework-bundles")),
        text(properties, "plugin.jar").map(Path::of),
        text(properties, "npm").map(Path::of),
        text(properties, "demo").orElse("small"),
        text(properties, "demo.shift").map(Boolean::parseBoolean).orElse(true),
        text(properties, "tour")
            .filter(Boolean::parseBoolean)
            .map(on -> Path.of(text(properties, "tour.directory").orElse("target/tour"))));
  }

  private static Optional<String> text(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty("host." + name)).filter(t -> !t.isBlank());
  }
}

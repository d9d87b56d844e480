package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The i18n bundles of one plugin. */
final class PluginTexts {

  private final List<String> bundles;
  private final Function<String, Optional<InputStream>> resources;
  private final Map<String, Properties> bySuffix = new ConcurrentHashMap<>();

  /**
   * @param bundles base names with slashes
   * @param resources opens an entry of the plugin's JAR
   */
  PluginTexts(List<String> bundles, Function<String, Optional<InputStream>> resources) {
    this.bundles = List.copyOf(bundles);
    this.resources = resources;
  }

  static PluginTexts of(
      PluginDescriptor descriptor, Function<String, Optional<InputStream>> resources) {
    return new PluginTexts(
        descriptor.texts().stream().map(PluginDescriptor.Located::value).toList(), resources);
  }

  /** The text in the closest language there is; the default one otherwise. */
  Optional<String> find(Locale locale, String key) {
    List<String> suffixes =
        List.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage());
    for (String suffix : suffixes) {
      String text = properties(suffix).getProperty(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.ofNullable(properties("").getProperty(key));
  }

  private Properties properties(String suffix) {
    return bySuffix.computeIfAbsent(suffix, this::read);
  }

  private Properties read(String suffix) {
    Properties all = new Properties();
    for (String bundle : bundles) {
      resources
          .apply(bundle + suffix + ".properties")
          .ifPresent(stream -> load(all, bundle + suffix, stream));
    }
    return all;
  }

  private static void load(Properties all, String name, InputStream stream) {
    try (stream) {
      all.load(stream);
    } catch (IOException | IllegalArgumentException e) {
      throw new PluginRefusedException(
          "The texts " + name + ".properties can't be read: " + e.getMessage(), e);
    }
  }
}

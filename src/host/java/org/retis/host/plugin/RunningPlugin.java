package org.retis.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.retis.host.osgi.SpringContext;

/** A plugin whose bundle and Spring context are up. */
public final class RunningPlugin {

  private static final String BEAN = "bean:";

  private final Bundle bundle;
  private final PluginDescriptor descriptor;
  private final Optional<SpringContext> context;
  private final PluginTexts texts;

  RunningPlugin(Bundle bundle, PluginDescriptor descriptor, Optional<SpringContext> context) {
    this.bundle = bundle;
    this.descriptor = descriptor;
    this.context = context;
    this.texts = PluginTexts.of(descriptor, name -> entry(bundle, name));
  }

  /** The plugin's key. */
  public String key() {
    return descriptor.key();
  }

  /** What its descriptor says. */
  public PluginDescriptor descriptor() {
    return descriptor;
  }

  /**
   * Makes what a descriptor's {@code class} attribute names: a bean for {@code bean:id}, otherwise
   * a new object whose constructor gets the plugin's beans.
   *
   * @param where the module, for the message
   * @throws PluginRefusedException if that fails, with the reason
   */
  public Object create(String where, String type) {
    try {
      if (type.startsWith(BEAN)) {
        String name = type.substring(BEAN.length());
        return context.orElseThrow(() -> noContext(where)).bean(name);
      }
      return create(bundle.loadClass(type));
    } catch (PluginRefusedException e) {
      throw e;
    } catch (Exception | LinkageError e) {
      throw new PluginRefusedException(where + ": " + type + " can't be made: " + e, e);
    }
  }

  private static PluginRefusedException noContext(String where) {
    return new PluginRefusedException(where + ": the plugin has no Spring context");
  }

  private Object create(Class<?> type) throws ReflectiveOperationException {
    if (context.isPresent()) {
      return context.get().create(type);
    }
    try {
      return type.getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** All beans of a type that the host shares with the plugin. */
  public <T> Collection<T> beans(Class<T> type) {
    return context.map(spring -> spring.beans(type)).orElse(List.of());
  }

  /** Whether the Spring context has such a bean. */
  public boolean hasBean(String name) {
    return context.isPresent() && context.get().contains(name);
  }

  /** Names of the classes of a package and below, the JAR's own entries only. */
  public List<String> classesBelow(String packageName) {
    var entries = bundle.findEntries("/" + packageName.replace('.', '/'), "*.class", true);
    return entries == null
        ? List.of()
        : Collections.list(entries).stream()
            .map(url -> url.getPath().substring(1).replace('/', '.'))
            .map(path -> path.substring(0, path.length() - ".class".length()))
            .sorted()
            .toList();
  }

  /** A class of the plugin. */
  public Class<?> load(String type) throws ClassNotFoundException {
    return bundle.loadClass(type);
  }

  /** A file of the JAR. */
  public Optional<InputStream> open(String path) {
    return entry(bundle, path);
  }

  /** A text in the closest language there is. */
  public Optional<String> text(Locale locale, String key) {
    return texts.find(locale, key);
  }

  static Optional<InputStream> entry(Bundle bundle, String path) {
    URL url = bundle.getEntry(path);
    if (url == null || path.endsWith("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(url.openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

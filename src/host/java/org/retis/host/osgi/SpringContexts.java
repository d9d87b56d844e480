package org.retis.host.osgi;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;

/**
 * The Spring contexts that Gemini Blueprint makes for bundles. Spring and Gemini live in bundles of
 * their own, so they are reached by reflection.
 */
public final class SpringContexts {

  private static final String LISTENER =
      "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

  private final Map<Long, CompletableFuture<SpringContext>> contexts = new ConcurrentHashMap<>();
  private final ClassLoader spring;

  SpringContexts(List<Bundle> framework) {
    Bundle core = named(framework, "gemini.blueprint.core");
    this.spring = loader(named(framework, "host.spring"), "org.springframework.core.SpringVersion");
    Class<?> listener = load(core, LISTENER);
    Object proxy =
        Proxy.newProxyInstance(
            listener.getClassLoader(),
            new Class<?>[] {listener},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "onOsgiApplicationEvent" -> {
                    hear(arguments[0]);
                    yield null;
                  }
                  case "equals" -> self == arguments[0];
                  case "hashCode" -> System.identityHashCode(self);
                  default -> "listener of the host";
                });
    core.getBundleContext().registerService(LISTENER, proxy, null);
  }

  /** Spring's classes, for what the host borrows from them. */
  public ClassLoader classLoader() {
    return spring;
  }

  /** Forgets an earlier start of a bundle; call it before starting it. */
  public void expect(Bundle bundle) {
    contexts.put(bundle.getBundleId(), new CompletableFuture<>());
  }

  /**
   * Waits for the context of a bundle.
   *
   * @throws SpringContextException if it fails or doesn't come
   */
  public SpringContext await(Bundle bundle, Duration patience) {
    try {
      return contexts
          .computeIfAbsent(bundle.getBundleId(), id -> new CompletableFuture<>())
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new SpringContextException(e.getCause());
    } catch (TimeoutException e) {
      throw new SpringContextException(
          new IllegalStateException("not there after " + patience.toSeconds() + " seconds"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpringContextException(e);
    }
  }

  /** Lets go of a bundle's context; call it when the bundle is gone. */
  public void forget(Bundle bundle) {
    contexts.remove(bundle.getBundleId());
  }

  private void hear(Object event) throws ReflectiveOperationException {
    Bundle bundle = (Bundle) Reflection.call(event, "getBundle");
    CompletableFuture<SpringContext> context = contexts.get(bundle.getBundleId());
    if (context == null) {
      return;
    }
    switch (event.getClass().getSimpleName()) {
      case "OsgiBundleContextRefreshedEvent" ->
          context.complete(new SpringContext(Reflection.call(event, "getApplicationContext")));
      case "OsgiBundleContextFailedEvent" ->
          context.completeExceptionally((Throwable) Reflection.call(event, "getFailureCause"));
      default -> {
        // closing and waiting aren't of interest
      }
    }
  }

  private static Bundle named(List<Bundle> bundles, String end) {
    return bundles.stream()
        .filter(bundle -> bundle.getSymbolicName().endsWith(end))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No bundle " + end));
  }

  private static ClassLoader loader(Bundle bundle, String type) {
    return load(bundle, type).getClassLoader();
  }

  private static Class<?> load(Bundle bundle, String type) {
    try {
      return bundle.loadClass(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.retis.gateway;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Finds services of Confluence by the name of their interface, without importing its package: an
 * {@code osgi:reference} would keep the plugin from starting where the interface is missing.
 */
class OptionalServices {

  /**
   * The service registered under this interface.
   *
   * @param type the full name of the interface
   * @return empty where there is none, also outside OSGi
   */
  Optional<Object> find(String type) {
    return Optional.ofNullable(FrameworkUtil.getBundle(OptionalServices.class))
        .map(Bundle::getBundleContext)
        .flatMap(context -> find(context, type));
  }

  private static Optional<Object> find(BundleContext context, String type) {
    ServiceReference<?> reference = context.getServiceReference(type);
    return reference == null
        ? Optional.empty()
        : Optional.ofNullable(context.getService(reference));
  }
}

package org.retis.host.osgi;

import java.lang.reflect.InvocationTargetException;

/** Calls of public methods on objects whose classes live in bundles. */
final class Reflection {

  private Reflection() {}

  /** Calls a method without arguments. */
  static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }

  /** What the called method threw, as it threw it. */
  static RuntimeException thrown(InvocationTargetException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }
}

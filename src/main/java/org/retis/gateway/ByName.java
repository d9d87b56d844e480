package org.retis.gateway;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls members of Confluence whose exact shape on 10.x isn't proven.
 *
 * <p>A direct call links to the owner's kind and to the exact parameter and return types, and one
 * wrong guess there breaks the class that makes the call. A call by name and number of arguments
 * has none of that risk: what can't be called is reported once and answers "nothing", and every
 * caller has a fallback for nothing. Callers that decide on rights must treat nothing as "no".
 */
final class ByName {

  private static final Logger LOG = LoggerFactory.getLogger(ByName.class);

  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /**
   * Calls a public instance method.
   *
   * @param type what the caller needs the result to be; the boxed type for a primitive
   * @param target the object, or null, which answers nothing
   * @param name the method's name
   * @param arguments the arguments, none of them null
   * @return the result; empty when it is null or of another type, or when the call failed
   */
  <T> Optional<T> call(Class<T> type, @Nullable Object target, String name, Object... arguments) {
    if (target == null) {
      return Optional.empty();
    }
    try {
      return result(type, method(target, name, arguments).invoke(target, arguments));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      report(target.getClass(), name, e);
      return Optional.empty();
    }
  }

  /** As {@link #call} for a list, whatever it holds. */
  Optional<List<?>> list(@Nullable Object target, String name, Object... arguments) {
    return call(List.class, target, name, arguments).map(list -> list);
  }

  /** Calls a public static method of a class; otherwise as {@link #call}. */
  <T> Optional<T> callStatic(Class<T> type, Class<?> owner, String name, Object... arguments) {
    try {
      Method method =
          Arrays.stream(owner.getMethods())
              .filter(found -> Modifier.isStatic(found.getModifiers()))
              .filter(found -> accepts(found, name, arguments))
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException(name));
      return result(type, method.invoke(null, arguments));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      report(owner, name, e);
      return Optional.empty();
    }
  }

  private static <T> Optional<T> result(Class<T> type, @Nullable Object value) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  /** The object's own class may be hidden, so the method is taken from a public type above it. */
  private static Method method(Object target, String name, Object[] arguments)
      throws NoSuchMethodException {
    return publicTypes(target.getClass())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(found -> Modifier.isPublic(found.getModifiers()))
        .filter(found -> !found.isBridge() && !Modifier.isStatic(found.getModifiers()))
        .filter(found -> accepts(found, name, arguments))
        .reduce((first, second) -> isNarrower(second, first) ? second : first)
        .orElseThrow(() -> new NoSuchMethodException(name + "/" + arguments.length));
  }

  private static Stream<Class<?>> publicTypes(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
    Stream<Class<?>> self = Modifier.isPublic(type.getModifiers()) ? Stream.of(type) : Stream.of();
    return Stream.concat(self, above.flatMap(ByName::publicTypes));
  }

  private static boolean accepts(Method method, String name, Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (!method.getName().equals(name) || types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!boxed(types[i]).isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNarrower(Method method, Method than) {
    Class<?>[] types = method.getParameterTypes();
    Class<?>[] others = than.getParameterTypes();
    boolean narrower = !Arrays.equals(types, others);
    for (int i = 0; i < types.length; i++) {
      narrower &= others[i].isAssignableFrom(types[i]);
    }
    return narrower;
  }

  private static Class<?> boxed(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  private void report(Class<?> type, String name, Throwable failure) {
    if (reported.add(type.getName() + "#" + name)) {
      Throwable cause =
          failure instanceof InvocationTargetException && failure.getCause() != null
              ? failure.getCause()
              : failure;
      LOG.warn("Confluence can't be asked {} of {}; Retis goes on without", name, type, cause);
    }
  }
}

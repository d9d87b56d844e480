package org.retis.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** The Spring context of one bundle, reached by reflection. */
public final class SpringContext {

  private static final int AUTOWIRE_CONSTRUCTOR = 3;

  private final Object context;

  SpringContext(Object context) {
    this.context = context;
  }

  /** Whether there is a bean of this name. */
  public boolean contains(String name) {
    return (boolean) invoke(context, "containsBean", name);
  }

  /** The bean of this name; Spring's exception if there is none. */
  public Object bean(String name) {
    return invoke(context, "getBean", name);
  }

  /** All beans of a type of the class path. */
  public <T> Collection<T> beans(Class<T> type) {
    Map<?, ?> beans = (Map<?, ?>) invoke(context, "getBeansOfType", type);
    return beans.values().stream().map(type::cast).toList();
  }

  /** A new object of the plugin's, its constructor's arguments taken from the context. */
  public Object create(Class<?> type) {
    Object factory = invoke(context, "getAutowireCapableBeanFactory");
    return invoke(factory, "createBean", type, AUTOWIRE_CONSTRUCTOR, false);
  }

  private static Object invoke(Object target, String name, Object... arguments) {
    try {
      return Arrays.stream(target.getClass().getMethods())
          .filter(method -> method.getName().equals(name))
          .filter(method -> accepts(method.getParameterTypes(), arguments))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Spring has no method " + name))
          .invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Reflection.thrown(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean accepts(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean primitive = types[i].isPrimitive();
      if (!primitive && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}

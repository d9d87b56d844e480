package org.retis.host.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the {@link EventListener} methods whose parameter an event can be assigned to. A listener
 * that fails is logged; the others hear the event all the same.
 */
public final class HostEventPublisher implements EventPublisher {

  private static final Logger LOG = LoggerFactory.getLogger(HostEventPublisher.class);

  private final Map<Identity, List<Method>> listeners = new ConcurrentHashMap<>();

  @Override
  public void register(Object listener) {
    List<Method> methods =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .toList();
    if (methods.isEmpty()) {
      throw new IllegalArgumentException(
          listener.getClass().getName() + " has no public method with @EventListener");
    }
    methods.forEach(HostEventPublisher::check);
    listeners.put(new Identity(listener), methods);
  }

  private static void check(Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(method + " must have one parameter, the event");
    }
    // public methods of a class that isn't public can't be called otherwise
    method.setAccessible(true);
  }

  @Override
  public void unregister(Object listener) {
    listeners.remove(new Identity(listener));
  }

  @Override
  public void publish(Object event) {
    listeners.forEach(
        (listener, methods) ->
            methods.stream()
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .forEach(method -> call(listener.object(), method, event)));
  }

  private static void call(Object listener, Method method, Object event) {
    try {
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      LOG.error("{} failed on {}", method, event, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A listener by itself, whatever its {@code equals} says. */
  private record Identity(Object object) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }
}

package org.retis.host.velocity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** A call from a template: made, or left out because it isn't on the allow-list. */
final class GuardedCall implements VelMethod, VelPropertyGet {

  private final Method method;
  private final boolean allowed;
  private final Object[] fixed;

  private GuardedCall(Method method, boolean allowed, Object... fixed) {
    this.method = method;
    this.allowed = allowed;
    this.fixed = fixed;
  }

  static GuardedCall allowed(Method method, Object... fixed) {
    return new GuardedCall(method, true, fixed);
  }

  static GuardedCall blocked(Method method) {
    return new GuardedCall(method, false);
  }

  @Override
  public Object invoke(Object target) throws Exception {
    return invoke(target, fixed);
  }

  /** Answers null for a blocked call: false in a condition, nothing in an output. */
  @Override
  public Object invoke(Object target, Object[] arguments) throws Exception {
    if (!allowed) {
      EscapedInsertion.noteBlocked();
      return null;
    }
    Object[] plain = Arrays.stream(arguments).map(SafeHtml::unwrap).toArray();
    try {
      Object result = method.invoke(target, plain);
      return result != null && isHtmlSafe() ? new SafeHtml(result) : result;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** By name, since the annotation exists in several packages of Confluence's history. */
  private boolean isHtmlSafe() {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(a -> a.annotationType().getSimpleName().equals("HtmlSafe"));
  }

  @Override
  public boolean isCacheable() {
    return true;
  }

  @Override
  public String getMethodName() {
    return method.getName();
  }

  @Override
  public Class<?> getReturnType() {
    return method.getReturnType();
  }
}

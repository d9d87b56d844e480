package org.retis.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.node.AbstractExecutor;
import org.apache.velocity.runtime.parser.node.BooleanPropertyExecutor;
import org.apache.velocity.runtime.parser.node.PropertyExecutor;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds methods for templates, and gives out only those on the allow-list. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

  static final String ALLOWLIST = Allowlist.class.getName();

  private static final Logger LOG = LoggerFactory.getLogger(GuardedUberspect.class);

  private Allowlist allowlist;

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
    if (target == null) {
      return null;
    }
    Object[] plain = Arrays.stream(arguments).map(SafeHtml::unwrap).toArray();
    Method method = introspector.getMethod(target.getClass(), name, plain);
    return method == null ? null : guard(method, info);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
    if (target == null) {
      return null;
    }
    AbstractExecutor getter = new PropertyExecutor(log, introspector, target.getClass(), name);
    if (!getter.isAlive()) {
      getter = new BooleanPropertyExecutor(log, introspector, target.getClass(), name);
    }
    if (getter.isAlive()) {
      return guard(getter.getMethod(), info);
    }
    Method get = introspector.getMethod(target.getClass(), "get", new Object[] {name});
    return get == null ? null : guardKeyed(get, name, info);
  }

  @Override
  public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
    LOG.warn("Template tries to set {} of {}: {}", name, target, info);
    return null;
  }

  private GuardedCall guardKeyed(Method get, String name, Info info) {
    return allowlist.permits(get) ? GuardedCall.allowed(get, name) : blocked(get, info);
  }

  private GuardedCall guard(Method method, Info info) {
    return allowlist.permits(method) ? GuardedCall.allowed(method) : blocked(method, info);
  }

  private static GuardedCall blocked(Method method, Info info) {
    LOG.warn(
        "Call not on the allow-list, so not made: {} in {}",
        AllowedMethod.of(method.getDeclaringClass(), method),
        info);
    return GuardedCall.blocked(method);
  }
}

package org.retis.gateway;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base of every job that Confluence's scheduler runs.
 *
 * <p>The descriptor's {@code <job-config>} names a bean made by {@link #runner}. The scheduler's
 * interface is implemented by name, because its shape on 10.x isn't proven; where it is missing,
 * only the jobs don't run.
 */
public abstract class JobModule {

  private static final Logger LOG = LoggerFactory.getLogger(JobModule.class);
  private static final String RUNNER = "com.atlassian.scheduler.JobRunner";

  private final ByName byName = new ByName();

  /** For subclasses. */
  protected JobModule() {}

  /** Does the job's work, in the scheduler's thread, with nobody logged in. */
  protected abstract void run();

  /**
   * The bean for the scheduler.
   *
   * @param job the job to run
   * @return a {@code com.atlassian.scheduler.JobRunner}, or the job itself where Confluence has no
   *     such interface
   */
  public static Object runner(JobModule job) {
    return runner(job, RUNNER);
  }

  static Object runner(JobModule job, String type) {
    ClassLoader loader = JobModule.class.getClassLoader();
    try {
      Class<?>[] types = {Class.forName(type, false, loader)};
      return Proxy.newProxyInstance(
          loader, types, (self, method, given) -> job.answer(self, method, given));
    } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
      LOG.warn("Confluence's scheduler isn't the one we know; {} won't run", job.getClass(), e);
      return job;
    }
  }

  private @Nullable Object answer(Object self, Method method, Object @Nullable [] given) {
    return switch (method.getName()) {
      case "runJob" -> runAndTell(method.getReturnType());
      case "equals" -> given != null && self == given[0];
      case "hashCode" -> System.identityHashCode(self);
      case "toString" -> getClass().getSimpleName();
      default -> null;
    };
  }

  private @Nullable Object runAndTell(Class<?> response) {
    try {
      run();
      return byName.callStatic(Object.class, response, "success").orElse(null);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The job {} failed", getClass().getSimpleName(), e);
      return byName.callStatic(Object.class, response, "failed", String.valueOf(e)).orElse(null);
    }
  }
}

package org.retis.host.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's own messages, from warnings on. */
final class VelocityLog implements LogChute {

  private static final Logger LOG = LoggerFactory.getLogger(TemplateEngine.class);

  @Override
  public void init(RuntimeServices services) {
    // nothing to prepare
  }

  @Override
  public void log(int level, String message) {
    log(level, message, null);
  }

  @Override
  public void log(int level, String message, Throwable failure) {
    // what ends a rendering is thrown too, so its trace isn't wanted twice
    if (level >= WARN_ID) {
      LOG.warn(message);
    } else {
      LOG.debug(message, failure);
    }
  }

  @Override
  public boolean isLevelEnabled(int level) {
    return level >= WARN_ID || LOG.isDebugEnabled();
  }
}

package org.retis.host.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;

/**
 * Renders Velocity templates with Confluence's two safeguards: only allow-listed methods are
 * called, and all references print escaped.
 *
 * <p>It keeps parsed templates and the classes it met, so make a new one when a plugin changes.
 */
public final class TemplateEngine {

  private final VelocityEngine engine = new VelocityEngine();

  /**
   * @param resources opens the template of a name, or answers null
   * @param allowlist what templates may call
   */
  public TemplateEngine(Function<String, InputStream> resources, Allowlist allowlist) {
    engine.setProperty("resource.loader", "host");
    engine.setProperty("host.resource.loader.instance", new TemplateLoader(resources));
    engine.setProperty("host.resource.loader.cache", "true");
    engine.setProperty("runtime.log.logsystem", new VelocityLog());
    engine.setProperty("velocimacro.library", "");
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("output.encoding", "UTF-8");
    engine.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
    engine.setProperty("eventhandler.referenceinsertion.class", EscapedInsertion.class.getName());
    engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
    try {
      engine.init();
    } catch (Exception e) {
      throw new IllegalStateException("Velocity doesn't start", e);
    }
  }

  /**
   * Renders a template.
   *
   * @param template its path, for example {@code org/retis/network/network.html.vm}
   * @param context the names that it may refer to
   * @throws TemplateException if there is no such template, it is malformed, or a method that it
   *     calls fails
   */
  public String render(String template, Map<String, ?> context) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).merge(new VelocityContext(new HashMap<>(context)), out);
      return out.toString();
    } catch (ResourceNotFoundException e) {
      throw new TemplateException("No template " + template, e);
    } catch (Exception e) {
      throw new TemplateException("Template " + template + ": " + e.getMessage(), e);
    }
  }
}

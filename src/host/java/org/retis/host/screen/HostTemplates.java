package org.retis.host.screen;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.retis.host.render.Html;

/**
 * The host's own templates. Every reference is escaped, except those whose name ends in {@code
 * Html}. Plugins' templates are none of its business: those go through the guarded engine.
 */
final class HostTemplates {

  private static final String FOLDER = "org/retis/host/screen/";
  private final VelocityEngine engine = new VelocityEngine();

  HostTemplates() {
    engine.setProperty("resource.loader", "class");
    engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
    engine.setProperty("class.resource.loader.cache", "true");
    engine.setProperty("runtime.log.logsystem", new NullLogChute());
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("output.encoding", "UTF-8");
    engine.setProperty("velocimacro.library", "");
    engine.setProperty("eventhandler.referenceinsertion.class", Escaping.class.getName());
    try {
      engine.init();
    } catch (Exception e) {
      throw new IllegalStateException("Velocity doesn't start", e);
    }
  }

  String render(String template, Map<String, ?> values) {
    StringWriter out = new StringWriter();
    try {
      engine
          .getTemplate(FOLDER + template + ".vm")
          .merge(new VelocityContext(new HashMap<>(values)), out);
    } catch (Exception e) {
      throw new IllegalStateException("Template " + template, e);
    }
    return out.toString();
  }

  /** Escapes what references print. */
  public static final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
      if (value == null) {
        throw new IllegalStateException("A template refers to " + reference + ", which is nothing");
      }
      String name = reference.replaceAll("[{}()]", "");
      return name.endsWith("Html") ? value : Html.escape(value.toString());
    }
  }
}

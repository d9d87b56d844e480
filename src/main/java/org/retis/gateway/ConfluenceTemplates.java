package org.retis.gateway;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;

/** Renders through Confluence's Velocity engine, with its default context beside our view. */
final class ConfluenceTemplates implements Templates {

  private final VelocityHelperService velocity;

  ConfluenceTemplates(VelocityHelperService velocity) {
    this.velocity = velocity;
  }

  @Override
  public String render(String template, Object view) {
    Map<String, Object> context = velocity.createDefaultVelocityContext();
    context.put("view", view);
    return velocity.getRenderedTemplate(template, context);
  }
}

package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** What goes onto a page: rendered templates and web resources. */
public class ConfluencePageTest {

  private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
  private final WebResources resources = new ConfluenceWebResources(pageBuilder, new ByName());

  @Test
  public void rendersWithTheViewBesideConfluencesContext() {
    VelocityHelperService velocity = mock(VelocityHelperService.class);
    when(velocity.createDefaultVelocityContext()).thenReturn(new HashMap<>(Map.of("req", "r")));
    when(velocity.getRenderedTemplate(
            "org/retis/web/page.html.vm", Map.of("req", "r", "view", "our view")))
        .thenReturn("<p>done</p>");

    assertEquals(
        "<p>done</p>",
        new ConfluenceTemplates(velocity).render("org/retis/web/page.html.vm", "our view"));
  }

  @Test
  public void requiresAWebResourceOfThisPlugin() {
    WebResourceAssembler assembler = mock(WebResourceAssembler.class);
    RequiredResources required = mock(RequiredResources.class);
    when(pageBuilder.assembler()).thenReturn(assembler);
    when(assembler.resources()).thenReturn(required);

    resources.require("retis");

    verify(required).requireWebResource("org.retis.confluence:retis");
  }

  @Test
  public void leavesThePageUnstyledWhereThePageBuilderCanNotBeAsked() {
    when(pageBuilder.assembler()).thenThrow(new NoSuchMethodError("on purpose"));

    resources.require("retis");

    verify(pageBuilder).assembler();
  }
}

package org.retis.host.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;

/** A macro of the sample plugin. */
public class NotesMacro implements Macro {

  private final Notes notes;
  private final VelocityHelperService velocity;
  private final PageBuilderService pages;

  public NotesMacro(Notes notes, VelocityHelperService velocity, PageBuilderService pages) {
    this.notes = notes;
    this.velocity = velocity;
    this.pages = pages;
  }

  /** What the template sees. */
  public record View(List<String> texts) {}

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    pages.assembler().resources().requireWebResource("org.retis.host.sample:style");
    Map<String, Object> names = velocity.createDefaultVelocityContext();
    names.put("view", new View(notes.all()));
    return velocity.getRenderedTemplate("sample/notes.html.vm", names);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}

package org.retis.gateway;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base of every macro: turns Confluence's call into a {@link MacroCall}.
 *
 * <p>Our macros are blocks, without a body unless they ask for one. What a macro throws never
 * breaks the page: Confluence puts its own error box in the macro's place.
 */
public abstract class MacroModule implements Macro {

  private static final Logger LOG = LoggerFactory.getLogger(MacroModule.class);

  private final MacroCalls calls = new MacroCalls(new ByName());
  private final BodyType body;

  /** For macros without a body. */
  protected MacroModule() {
    this(MacroBody.NONE);
  }

  /**
   * For macros with a body or without.
   *
   * @param body what the macro holds
   */
  protected MacroModule(MacroBody body) {
    this.body = body.type();
  }

  /**
   * Renders the macro.
   *
   * @return HTML, put into the page as it is
   */
  protected abstract String render(MacroCall call);

  @Override
  public final String execute(
      @Nullable Map<String, String> parameters,
      @Nullable String body,
      @Nullable ConversionContext context)
      throws MacroExecutionException {
    try {
      return render(calls.read(parameters, body, context));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      LOG.error("The macro {} failed", getClass().getSimpleName(), e);
      throw new MacroExecutionException("Retis could not show this part of the page.", e);
    }
  }

  @Override
  public final BodyType getBodyType() {
    return body;
  }

  @Override
  public final OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}

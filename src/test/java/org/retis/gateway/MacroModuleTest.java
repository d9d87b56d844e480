package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.HashMap;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class MacroModuleTest {

  private final ConversionContext context = mock(ConversionContext.class);
  private final Page page = mock(Page.class);
  private final Space space = mock(Space.class);
  private final Recorder macro = new Recorder();

  @Before
  public void macroOnAPage() {
    when(context.getOutputType()).thenReturn("display");
    when(context.getEntity()).thenReturn(page);
    when(page.getId()).thenReturn(42L);
    when(page.getSpace()).thenReturn(space);
    when(space.getKey()).thenReturn("YOUTH");
  }

  @Test
  public void handsOverWhatTheAuthorTyped() throws Exception {
    String html = macro.execute(Map.of("view", "table"), "the body", context);

    assertEquals("<p>drawn</p>", html);
    assertEquals(
        new MacroCall(Map.of("view", "table"), "the body", "YOUTH", 42, OutputKind.DISPLAY),
        macro.call);
  }

  @Test
  public void dropsWhatConfluenceAddsItself() throws Exception {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("view", "table");
    parameters.put(": = | RAW | = :", "view=table");
    parameters.put("atlassian-macro-output-type", "BLOCK");
    parameters.put("empty", null);

    macro.execute(parameters, null, context);

    assertEquals(Map.of("view", "table"), macro.call.parameters());
    assertEquals("", macro.call.body());
  }

  @Test
  public void tellsWhatIsBeingMadeOfThePage() throws Exception {
    assertEquals(OutputKind.DISPLAY, outputFor("display"));
    assertEquals(OutputKind.DISPLAY, outputFor("DISPLAY"));
    assertEquals(OutputKind.PREVIEW, outputFor("preview"));
    for (String other : new String[] {"pdf", "word", "email", "feed", "html_export", "new", null}) {
      assertEquals(other, OutputKind.STATIC, outputFor(other));
    }
  }

  @Test
  public void takesTheSpaceOfTheCommentedPage() throws Exception {
    Comment comment = mock(Comment.class);
    when(comment.getContainer()).thenReturn(page);
    when(context.getEntity()).thenReturn(comment);

    macro.execute(Map.of(), "", context);

    assertEquals("YOUTH", macro.call.spaceKey());
    assertEquals(42, macro.call.contentId());
  }

  @Test
  public void asksTheContextForTheSpaceOfAPageThatIsNotSaved() throws Exception {
    when(context.getEntity()).thenReturn(null);
    when(context.getSpaceKey()).thenReturn("DOC");

    macro.execute(Map.of(), "", context);

    assertEquals("DOC", macro.call.spaceKey());
    assertEquals(0, macro.call.contentId());
  }

  @Test
  public void goesWithoutASpaceWhereNobodyKnowsIt() throws Exception {
    when(page.getSpace()).thenReturn(null);
    when(context.getSpaceKey()).thenThrow(new IllegalStateException("on purpose"));

    macro.execute(Map.of(), "", context);

    assertNull(macro.call.spaceKey());
  }

  @Test
  public void worksWithoutAnyContext() throws Exception {
    macro.execute(null, null, null);

    assertEquals(new MacroCall(Map.of(), "", null, 0, OutputKind.STATIC), macro.call);
  }

  @Test
  public void turnsEveryFailureIntoConfluencesOwn() {
    Throwable[] failures = {
      new IllegalStateException("on purpose"),
      new NoClassDefFoundError("on/purpose"),
      new AssertionError("on purpose"),
      new StackOverflowError()
    };
    for (Throwable failure : failures) {
      MacroExecutionException thrown =
          assertThrows(
              MacroExecutionException.class,
              () -> new Failing(failure).execute(Map.of(), "", context));
      assertSame(failure, thrown.getCause());
      assertNotNull(thrown.getMessage());
    }
  }

  @Test
  public void isABlockWithoutBody() {
    assertEquals(Macro.BodyType.NONE, macro.getBodyType());
    assertEquals(Macro.OutputType.BLOCK, macro.getOutputType());
  }

  @Test
  public void holdsABodyWhereItAsksForOne() {
    MacroModule holder =
        new MacroModule(MacroBody.RICH) {
          @Override
          protected String render(MacroCall given) {
            return given.body();
          }
        };

    assertEquals(Macro.BodyType.RICH_TEXT, holder.getBodyType());
    assertEquals(Macro.BodyType.NONE, MacroBody.type("A_NAME_THAT_CONFLUENCE_LACKS"));
  }

  private OutputKind outputFor(String type) throws MacroExecutionException {
    when(context.getOutputType()).thenReturn(type);
    macro.execute(Map.of(), "", context);
    return macro.call.output();
  }

  private static final class Recorder extends MacroModule {
    private MacroCall call;

    @Override
    protected String render(MacroCall given) {
      call = given;
      return "<p>drawn</p>";
    }
  }

  private static final class Failing extends MacroModule {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    protected String render(MacroCall given) {
      throw Failing.<RuntimeException>unchecked(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable any) throws T {
      throw (T) any;
    }
  }
}

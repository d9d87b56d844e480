package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.FormTokens;
import org.retis.testing.TestSupport;
import org.retis.testing.TestTemplates;

public class SettingsServletTest {

  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final StringWriter written = new StringWriter();
  private final Sample servlet = new Sample();

  @Before
  public void aRequestForThePage() throws IOException {
    when(response.getWriter()).thenReturn(new PrintWriter(written));
    when(request.getContextPath()).thenReturn("/confluence");
    when(request.getRequestURI()).thenReturn("/confluence/plugins/servlet/retis/sample");
    when(request.getMethod()).thenReturn("GET");
  }

  @Test
  public void drawsThePageInConfluencesFrame() throws IOException {
    servlet.doGet(request, response);

    Document page = Jsoup.parse(written.toString());
    assertEquals("Sample <1>", page.title());
    assertEquals("atl.general", page.select("meta[name=decorator]").attr("content"));
    assertEquals("Sample <1>", page.select("section.retis > h1").text());
    assertEquals("stored", page.select("input[name=name]").attr("value"));
    verify(response).setStatus(200);
    verify(response).setContentType("text/html;charset=UTF-8");
    assertEquals("/retis/sample", servlet.seenPath);
  }

  @Test
  public void whatIsDoneLeadsOn() throws IOException {
    sent("Ada", true);

    verify(response).sendRedirect("/confluence/display/KEY?saved=Ada");
    assertEquals("", written.toString());
  }

  @Test
  public void aMistakeShowsTheFormAgainAsTyped() throws IOException {
    sent("x\" onfocus=\"alert(1)", true);

    Document page = Jsoup.parse(written.toString());
    assertEquals("x\" onfocus=\"alert(1)", page.select("input[name=name]").attr("value"));
    assertTrue(page.getElementById("retis-name-error").text().contains("date"));
    verify(response).setStatus(400);
  }

  @Test
  public void aFormWithoutTokenDoesNothingButKeepsWhatWasTyped() throws IOException {
    sent("Ada", false);

    assertFalse(servlet.acted);
    assertEquals("Ada", Jsoup.parse(written.toString()).select("input[name=name]").attr("value"));
    verify(response).setStatus(403);
    verify(response, never()).sendRedirect("/confluence/display/KEY?saved=Ada");
  }

  @Test
  public void aPageThatMayNotBeShownSaysSo() throws IOException {
    servlet.refusal = UserMistake.forbidden("retis.web.error.token");
    servlet.doGet(request, response);

    verify(response).setStatus(403);
    assertTrue(written.toString().contains("Rien n\u2019a"));
  }

  @Test
  public void aFailureIsToldNeutrally() throws IOException {
    servlet.refusal = new IllegalStateException("secret");
    servlet.doGet(request, response);

    verify(response).setStatus(500);
    assertFalse(written.toString().contains("secret"));
    assertEquals(1, Jsoup.parse(written.toString()).select(".aui-message-error").size());
  }

  private void sent(String name, boolean valid) throws IOException {
    when(request.getMethod()).thenReturn("POST");
    when(request.getParameter("name")).thenReturn(name);
    servlet.tokens.valid = valid;
    servlet.doPost(request, response);
  }

  private static final class Tokens implements FormTokens {
    private boolean valid;

    @Override
    public String token(HttpServletRequest asked) {
      return "token";
    }

    @Override
    public boolean isValid(HttpServletRequest asked) {
      return valid;
    }
  }

  private static final class Sample extends SettingsServlet {
    private static final long serialVersionUID = 1L;

    private final transient Tokens tokens;
    private transient RuntimeException refusal;
    private boolean acted;
    private String seenPath = "";

    Sample() {
      this(new Tokens());
    }

    private Sample(Tokens tokens) {
      super(
          new SettingsSupport(
              () -> TestSupport.viewer(Locale.FRENCH),
              new FormatsFactory(new Texts(), TestSupport.CLOCK),
              new TestTemplates(View.class),
              key -> {},
              tokens));
      this.tokens = tokens;
    }

    @Override
    protected SettingsScreen show(SettingsRequest asked) {
      if (refusal != null) {
        throw refusal;
      }
      seenPath = asked.path();
      FieldView field =
          FieldView.text("name", "Name", asked.typed("name", "stored"))
              .mistaken(asked.errorOf("name"));
      return new SettingsScreen(
          "Sample <1>", "org/retis/web/fields.html.vm", new View(List.of(field)));
    }

    @Override
    protected String act(SettingsRequest asked) {
      acted = true;
      if (asked.parameter("name").length() > 10) {
        throw new UserMistake("retis.web.parameter.date", "name", "x");
      }
      return "/display/KEY?saved=" + asked.parameter("name");
    }
  }

  /** Stands for a page's view. */
  public record View(List<FieldView> fields) {}
}

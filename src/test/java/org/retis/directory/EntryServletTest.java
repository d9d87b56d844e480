package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.retis.directory.People.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.FormTokens;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestSupport;
import org.retis.testing.TestTemplates;
import org.retis.web.FormatsFactory;
import org.retis.web.SettingsSupport;
import org.retis.web.Texts;

public class EntryServletTest {

  private static final Member SONIA =
      member(1, "Sonia", "Belkacem", "Mission locale", "Nord Vernée");

  private final DirectoryRig rig = new DirectoryRig();
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final FormTokens tokens = mock(FormTokens.class);
  private final List<String> required = new ArrayList<>();

  @Before
  public void sonia() {
    rig.store.put(SONIA);
    rig.store.edit(
        1,
        0,
        new EntryEdit("Conseillère", "05 36 49 02 18", null, "", List.of("Emploi"), false),
        null,
        Instant.parse("2025-10-15T10:00:00Z"));
    when(request.getContextPath()).thenReturn("/confluence");
    when(request.getRequestURI()).thenReturn("/confluence/plugins/servlet/retis/entry");
    when(request.getQueryString()).thenReturn("network=7&member=1");
    when(request.getMethod()).thenReturn("GET");
    typed("network", "7");
    typed("member", "1");
    when(tokens.token(any())).thenReturn("token");
    when(tokens.isValid(any())).thenReturn(true);
  }

  @After
  public void close() {
    rig.close();
  }

  private void typed(String name, String value) {
    when(request.getParameter(name)).thenReturn(value);
  }

  private void sent(String function, String phone) {
    when(request.getMethod()).thenReturn("POST");
    typed("revision", "1");
    typed("function", function);
    typed("phone", phone);
    typed("email", "sonia@example.org");
    typed("profiles", "");
    typed("topics", "Emploi, Mal-être; Écrans");
    typed("photo", "true");
  }

  private Document answer() throws Exception {
    SettingsSupport support =
        new SettingsSupport(
            () -> rig.viewer,
            new FormatsFactory(new Texts(), TestSupport.CLOCK),
            new TestTemplates(),
            required::add,
            tokens);
    StringWriter written = new StringWriter();
    when(response.getWriter()).thenReturn(new PrintWriter(written));
    new EntryServlet(
            support, rig.networks, rig.directory, rig.editor, rig.roles, rig.accounts, rig.spaces)
        .service(request, response);
    return Jsoup.parse(written.toString());
  }

  @Test
  public void membersFindTheirOwnEntryAsAForm() throws Exception {
    rig.viewerIs(SONIA);

    Document page = answer();

    assertEquals("Ma fiche", page.select("h1").text());
    assertEquals("Conseillère", page.select("#retis-function").attr("value"));
    assertEquals("Emploi", page.select("#retis-topics").text());
    assertTrue(page.text(), page.text().contains("confirmée le 15/10/2025, il y a plus d’un an"));
    assertEquals(List.of("directory-style", "retis"), required);
    assertEquals(
        "/confluence/plugins/servlet/retis/entry?network=7&member=1",
        page.select("form").first().attr("action"));
    assertEquals(2, page.select("input[name=atl_token][value=token]").size());
  }

  @Test
  public void othersReadWhatTheyMaySee() throws Exception {
    Document page = answer();

    assertEquals("Fiche de Sonia Belkacem", page.select("h1").text());
    assertEquals(0, page.select("form, input").size());
    assertEquals("05 36 49 02 18", page.select("dd a").first().text());

    rig.seenBy(Circle.VIEWER);
    Document seen = answer();
    assertFalse(seen.text(), seen.text().contains("05 36"));
    assertTrue(seen.text(), seen.text().contains("Emploi"));
  }

  @Test
  public void savingKeepsAndLeadsBack() throws Exception {
    rig.viewerIs(SONIA);
    sent("Animatrice", "06 39 98 60 29");

    answer();

    verify(response)
        .sendRedirect("/confluence/plugins/servlet/retis/entry?network=7&member=1&saved=true");
    Entry entry = rig.queries.byMember(1).orElseThrow();
    assertEquals("Animatrice", entry.function());
    assertEquals(List.of("Emploi", "Mal-être", "Écrans"), entry.topics());
    assertTrue(entry.photo());
  }

  @Test
  public void aMistakeKeepsWhatWasTyped() throws Exception {
    rig.viewerIs(SONIA);
    sent("Animatrice <b>", "soon");

    Document page = answer();

    verify(response).setStatus(400);
    assertEquals("Animatrice <b>", page.select("#retis-function").attr("value"));
    assertEquals("soon", page.select("#retis-phone").attr("value"));
    assertEquals("true", page.select("#retis-phone").attr("aria-invalid"));
    assertTrue(page.select("#retis-photo").hasAttr("checked"));
    assertEquals(1, page.select(".aui-message-error").size());
    assertEquals("Conseillère", rig.queries.byMember(1).orElseThrow().function());
  }

  @Test
  public void aConflictIsToldOnceAndCanBeOverruled() throws Exception {
    rig.viewerIs(SONIA);
    rig.store.edit(1, 1, People.says("By somebody else", ""), "key-9", Instant.EPOCH);
    sent("By me", "");

    Document page = answer();

    verify(response).setStatus(409);
    assertEquals("By me", page.select("#retis-function").attr("value"));
    assertEquals("2", page.select("input[name=revision]").attr("value"));
  }

  @Test
  public void stillRightIsOneClick() throws Exception {
    rig.viewerIs(SONIA);
    when(request.getMethod()).thenReturn("POST");
    typed("right", "true");

    answer();

    assertEquals(
        TestSupport.CLOCK.instant(),
        rig.queries.byMember(1).orElseThrow().confirmed().orElseThrow());
    assertEquals("Conseillère", rig.queries.byMember(1).orElseThrow().function());
  }

  @Test
  public void strangersAreToldAndNobodyElsesEntryIsChanged() throws Exception {
    sent("Hacked", "");
    answer();
    verify(response).setStatus(403);
    assertEquals("Conseillère", rig.queries.byMember(1).orElseThrow().function());

    typed("member", "x");
    answer();
    verify(response).setStatus(404);
  }

  @Test
  public void hostileTextsAreShownAsTyped() throws Exception {
    rig.viewerIs(SONIA);
    for (String text : HostileTexts.ALL) {
      sent(text, text);
      typed("topics", text);
      Document page = answer();

      assertEquals(text, page.select("#retis-function").attr("value"));
      assertEquals(0, page.select("script, img, [onerror], [onmouseover]").size());
    }
  }
}

package org.retis.network;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.retis.gateway.FormTokens;
import org.retis.gateway.Viewer;
import org.retis.testing.TestTemplates;
import org.retis.web.FormatsFactory;
import org.retis.web.SettingsSupport;
import org.retis.web.Texts;

/** Reads and fills in the settings pages as a browser without scripts does. */
final class Browser {

  private static final String BASE = "/confluence";
  private static final String TOKEN = "token-of-the-session";

  private final Map<String, HttpServlet> pages = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private Viewer viewer;
  private String token = TOKEN;
  private int status;
  private Document page;

  Browser(Room room) {
    viewer = room.admin();
    SettingsSupport settings =
        new SettingsSupport(
            () -> viewer,
            new FormatsFactory(new Texts(), room.clock),
            new TestTemplates(),
            required::add,
            new Tokens());
    NetworkSettingsSupport support =
        new NetworkSettingsSupport(settings, room.networks, room.rights);
    SetupSteps steps =
        new SetupSteps(
            support, room.groups, room.editor, room.roleEditor, room.wiki, room.wiki.asSpaces());
    pages.put("setup", new SetupServlet(support, steps, required::add));
    pages.put("settings/network", new DescriptionSettings(support));
    pages.put("settings/words", new WordSettings(support));
    pages.put("settings/spaces", new SpaceSettings(support, room.spaces));
    pages.put("settings/group", new GroupSettings(support, room.groups));
    pages.put("settings/members", new MemberListSettings(support, room.roster));
    pages.put(
        "settings/member", new MemberSettings(support, room.roster, room.editor, room.erasure));
    pages.put("settings/duplicates", new DuplicateSettings(support, room.duplicates));
    pages.put("settings/roles", new RoleListSettings(support, room.roles, room.roleEditor));
    pages.put("settings/role", new RoleSettings(support, room.roles, room.roleEditor));
    pages.put(
        "settings/mandate", new MandateSettings(support, room.roles, room.roleEditor, room.roster));
    pages.put("settings/bodies", new BodyListSettings(support, room.bodies, List.of()));
    pages.put("settings/body", new BodySettings(support, room.bodies, room.roster));
  }

  /** Goes on as somebody, in a language. */
  Browser as(Viewer other, Locale locale) {
    viewer = new Viewer(other.userKey(), other.name(), locale, other.zone());
    return this;
  }

  /** Loses the session behind the forms. */
  void forgetToken() {
    token = "somebody else's";
  }

  /** Opens a page by its path from the context path. */
  Document open(String path) {
    return ask("GET", BASE + path, parameters(path));
  }

  int status() {
    return status;
  }

  Document page() {
    return page;
  }

  List<String> required() {
    return required;
  }

  /** Sends the form with this button, as it stands but for some fields. */
  Document send(String button, String... typed) {
    Element form =
        page.select("form").stream()
            .filter(each -> each.select("button").text().startsWith(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + button + " in " + page));
    Map<String, List<String>> values = new LinkedHashMap<>(parameters(form.attr("action")));
    for (Element control : form.select("input, textarea, select")) {
      boolean unticked = "checkbox".equals(control.attr("type")) && !control.hasAttr("checked");
      if (!unticked) {
        values.put(control.attr("name"), List.of(value(control)));
      }
    }
    for (int i = 0; i < typed.length; i += 2) {
      if (form.select("[name=" + typed[i] + "]").isEmpty()) {
        throw new AssertionError("No field " + typed[i]);
      }
      values.put(typed[i], List.of(typed[i + 1]));
    }
    return ask(form.attr("method").toUpperCase(Locale.ROOT), form.attr("action"), values);
  }

  private static String value(Element control) {
    if (!"select".equals(control.tagName())) {
      return control.val();
    }
    Element chosen = control.selectFirst("option[selected]");
    Element first = control.selectFirst("option");
    return chosen != null ? chosen.val() : first == null ? "" : first.val();
  }

  private Document ask(String method, String address, Map<String, List<String>> values) {
    String uri = address.replaceFirst("\\?.*", "");
    HttpServlet servlet = pages.get(uri.substring((BASE + "/plugins/servlet/retis/").length()));
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getMethod()).thenReturn(method);
    when(request.getContextPath()).thenReturn(BASE);
    when(request.getRequestURI()).thenReturn(uri);
    when(request.getQueryString())
        .thenReturn(address.contains("?") ? address.replaceFirst(".*?\\?", "") : null);
    when(request.getParameter(anyString()))
        .thenAnswer(
            call -> {
              List<String> found = values.get(call.<String>getArgument(0));
              return found == null ? null : found.get(0);
            });
    return answer(servlet, request);
  }

  private Document answer(HttpServlet servlet, HttpServletRequest request) {
    HttpServletResponse response = mock(HttpServletResponse.class);
    StringWriter written = new StringWriter();
    String[] moved = new String[1];
    status = 0;
    try {
      when(response.getWriter()).thenReturn(new PrintWriter(written));
      doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
      doAnswer(call -> moved[0] = call.getArgument(0)).when(response).sendRedirect(anyString());
      servlet.service(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    if (moved[0] != null) {
      return open(moved[0].substring(BASE.length()));
    }
    page = Jsoup.parse(written.toString());
    return page;
  }

  private static Map<String, List<String>> parameters(String address) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    for (String pair : query.split("&")) {
      String[] both = pair.split("=", 2);
      if (both.length == 2) {
        values.put(
            URLDecoder.decode(both[0], StandardCharsets.UTF_8),
            List.of(URLDecoder.decode(both[1], StandardCharsets.UTF_8)));
      }
    }
    return values;
  }

  private final class Tokens implements FormTokens {

    @Override
    public String token(HttpServletRequest request) {
      return token;
    }

    @Override
    public boolean isValid(HttpServletRequest request) {
      return TOKEN.equals(request.getParameter(FIELD));
    }
  }
}

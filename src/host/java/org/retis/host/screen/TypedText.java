package org.retis.host.screen;

import java.util.List;
import org.retis.host.render.Html;

/** Whatever was typed is shown again when it can't be saved: a failed save must not lose it. */
final class TypedText {

  private static final List<String> SHOWN = List.of("title", "wysiwygContent");
  private static final List<String> FIELDS =
      List.of(
          "title",
          "wysiwygContent",
          "versionComment",
          "minorEdit",
          "originalVersion",
          "fromPageId",
          "origin",
          "pageId",
          "spaceKey");

  private TypedText() {}

  /** Fields to copy from, and a way to go on after logging in; nothing for other requests. */
  static String html(Exchange exchange) {
    StringBuilder out = new StringBuilder();
    if (exchange.isPost()) {
      SHOWN.stream()
          .filter(name -> !exchange.param(name).isEmpty())
          .forEach(name -> field(exchange, name, out));
      if (exchange.caller().isAnonymous()) {
        resume(exchange, out);
      }
    }
    return out.toString();
  }

  private static void field(Exchange exchange, String name, StringBuilder out) {
    out.append("<label for=\"typed-").append(name).append("\">");
    out.append(Html.escape(exchange.texts().get("error.token.typed." + name)));
    out.append("</label><textarea class=\"textarea\" rows=\"12\" readonly id=\"typed-");
    out.append(name).append("\">\n").append(Html.escape(exchange.param(name)));
    out.append("</textarea>");
  }

  /** The session has ended: the same form again, once somebody is logged in. */
  private static void resume(Exchange exchange, StringBuilder out) {
    String again =
        switch (exchange.path()) {
          case "/pages/doeditpage.action", "/pages/editpage.action" -> "/pages/editpage.action";
          case "/pages/docreatepage.action", "/pages/createpage.action" ->
              "/pages/createpage.action";
          default -> "";
        };
    if (again.isEmpty()) {
      return;
    }
    String context = exchange.request().getContextPath();
    out.append("<form class=\"aui host-form\" id=\"resume\" method=\"post\" action=\"");
    out.append(Html.escape(context + again)).append("\"><p>");
    out.append(Html.escape(exchange.texts().get("error.resume"))).append("</p>");
    for (String name : FIELDS) {
      if (exchange.ticked(name)) {
        out.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"");
        out.append(Html.escape(exchange.param(name))).append("\">");
      }
    }
    out.append("<p class=\"host-buttons\"><a class=\"aui-button\" target=\"_blank\" href=\"");
    out.append(Html.escape(context + "/login.action")).append("\">");
    out.append(Html.escape(exchange.texts().get("error.resume.login"))).append("</a>");
    out.append("<button class=\"aui-button aui-button-primary\" type=\"submit\">");
    out.append(Html.escape(exchange.texts().get("error.resume.do"))).append("</button></p></form>");
  }
}

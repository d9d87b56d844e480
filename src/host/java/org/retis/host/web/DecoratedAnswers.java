package org.retis.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the site's frame around HTML that asks for it with {@code <meta name="decorator">}, as
 * Confluence's Sitemesh does.
 */
public final class DecoratedAnswers {

  private final Decorator decorator;

  public DecoratedAnswers(Decorator decorator) {
    this.decorator = decorator;
  }

  /** Writes an answer. */
  @FunctionalInterface
  interface Answer {
    void write(HttpServletResponse response) throws ServletException, IOException;
  }

  /** Lets the answer be written, decorates it if it asks for it, and sends it. */
  void write(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws ServletException, IOException {
    HeldResponse held = new HeldResponse(response);
    answer.write(held);
    if (!held.isHtml()) {
      held.release();
      return;
    }
    Document document = Jsoup.parse(held.text());
    Map<String, String> meta = meta(document);
    String frame = meta.remove("decorator");
    if (frame == null || frame.equals("none")) {
      held.release();
      return;
    }
    decorator.decorate(
        request,
        response,
        new Decorator.Page(frame, document.title(), head(document), document.body().html(), meta));
  }

  private static Map<String, String> meta(Document document) {
    Map<String, String> meta = new LinkedHashMap<>();
    for (Element element : document.head().select("meta[name]")) {
      meta.put(element.attr("name"), element.attr("content"));
    }
    return meta;
  }

  private static String head(Document document) {
    document.outputSettings().prettyPrint(false);
    document.head().select("title, meta").remove();
    return document.head().html();
  }
}

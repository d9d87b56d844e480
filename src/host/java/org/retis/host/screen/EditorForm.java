package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.editor.TextDiff;
import org.retis.host.render.HostDates;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.ConflictException;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Shows the editor's form with whatever was typed, and with what stands in the way of saving. */
final class EditorForm {

  private final StorageRenderer renderer;

  EditorForm(StorageRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * What is edited.
   *
   * @param page null for a new page
   */
  record Target(SiteSpace space, SitePage page) {

    long id() {
      return page == null ? 0 : page.id();
    }
  }

  /**
   * The version that somebody else saved meanwhile.
   *
   * @param newTitle its title where that differs from the one typed, otherwise empty
   */
  public record Other(
      String version,
      String who,
      String when,
      String newTitle,
      String body,
      String url,
      String historyUrl,
      List<TextDiff.Piece> pieces) {}

  void show(Exchange exchange, Target target, Draft draft) throws IOException {
    write(exchange, target, draft, new HashMap<>());
  }

  void preview(Exchange exchange, Target target, Draft draft) throws IOException {
    String html =
        renderer.render(
            draft.body(),
            Scopes.of(exchange, target.space().key(), target.id(), draft.title(), "preview"));
    Map<String, Object> extra = new HashMap<>();
    extra.put("previewHtml", html);
    extra.put("hasPreview", true);
    write(exchange, target, draft, extra);
  }

  /** The session's token is missing or too old: shows all that was typed, with the right one. */
  void tokenMissing(Exchange exchange, Target target, Draft draft) throws IOException {
    exchange.response().setStatus(403);
    problem(exchange, target, draft, exchange.texts().get("editor.token"));
  }

  void refused(Exchange exchange, Target target, Draft draft, RefusedException refused)
      throws IOException {
    exchange.response().setStatus(400);
    Map<String, Object> extra = new HashMap<>();
    extra.put("problem", exchange.reason(refused));
    if (refused.key().equals("body.malformed")) {
      extra.put("line", refused.values().get(0).toString());
      extra.put("column", refused.values().get(1).toString());
    }
    write(exchange, target, draft, extra);
  }

  /** Shows whose version is in the way, and how it differs; saving again saves over it. */
  void conflict(Exchange exchange, Target target, Draft draft, ConflictException conflict)
      throws IOException {
    exchange.response().setStatus(409);
    SitePage page = exchange.page(target.id());
    Other other = other(exchange, page, draft);
    Map<String, Object> extra = new HashMap<>();
    extra.put("other", other);
    extra.put("hasOther", true);
    extra.put(
        "problem",
        exchange
            .texts()
            .get(
                "editor.conflict",
                String.valueOf(conflict.expected()),
                other.who(),
                other.version(),
                other.when()));
    write(exchange, new Target(target.space(), page), draft.over(page.version()), extra);
  }

  private static Other other(Exchange exchange, SitePage page, Draft draft) {
    String context = exchange.request().getContextPath();
    String body = exchange.site().pages().body(page);
    return new Other(
        String.valueOf(page.version()),
        People.name(exchange, page.modifierKey()),
        HostDates.time(page.modified(), exchange.texts().locale(), exchange.caller().zone()),
        page.title().equals(draft.title()) ? "" : page.title(),
        body,
        context + "/pages/viewpage.action?pageId=" + page.id(),
        context + "/pages/viewpreviousversions.action?pageId=" + page.id(),
        TextDiff.compare(body, draft.body()));
  }

  private static void problem(Exchange exchange, Target target, Draft draft, String problem)
      throws IOException {
    Map<String, Object> extra = new HashMap<>();
    extra.put("problem", problem);
    write(exchange, target, draft, extra);
  }

  private static void write(
      Exchange exchange, Target target, Draft draft, Map<String, Object> extra) throws IOException {
    exchange.ensureSession();
    SitePage page = target.page();
    Map<String, Object> values = new HashMap<>();
    values.put("isNew", page == null);
    values.put("pageId", page == null ? "" : String.valueOf(page.id()));
    values.put("spaceKey", target.space().key());
    values.put("title", draft.title());
    values.put("body", draft.body());
    values.put("message", draft.message());
    values.put("minor", draft.minor());
    values.put("basedOn", String.valueOf(draft.basedOn()));
    values.put("parentId", String.valueOf(draft.parentId()));
    values.put("origin", draft.origin());
    boolean over = page != null && draft.knowingly() > 0 && draft.knowingly() == draft.basedOn();
    values.put("overwrite", over ? String.valueOf(draft.knowingly()) : "");
    values.put("previewHtml", "");
    values.put("hasPreview", false);
    values.put("line", "");
    values.put("column", "");
    values.put("hasOther", false);
    String cancel = page == null ? PageUrls.space(target.space()) : PageUrls.view(page);
    values.put("cancelUrl", exchange.request().getContextPath() + cancel);
    String heading = exchange.texts().get(page == null ? "editor.create" : "editor.edit");
    values.put("heading", heading);
    values.putAll(extra);
    exchange.show("editor", Frame.Place.in(target.space(), heading), values);
  }
}

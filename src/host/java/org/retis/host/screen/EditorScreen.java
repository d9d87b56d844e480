package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.ConflictException;
import org.retis.host.site.Pages.Edit;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** Creates and edits pages in storage format, with a preview. What was typed is never lost. */
final class EditorScreen {

  private final StorageRenderer renderer;

  EditorScreen(StorageRenderer renderer) {
    this.renderer = renderer;
  }

  /** What the form holds. */
  private record Draft(
      String title, String body, String message, boolean minor, int basedOn, long parentId) {

    static Draft typed(Exchange exchange) {
      return new Draft(
          exchange.param("title"),
          exchange.param("wysiwygContent").replace("\r\n", "\n"),
          exchange.param("versionComment"),
          exchange.ticked("minorEdit"),
          (int) exchange.number("originalVersion"),
          exchange.number("fromPageId"));
    }
  }

  /** Answers {@code /pages/createpage.action}. */
  void create(Exchange exchange) throws IOException {
    SiteSpace space = exchange.space(exchange.param("spaceKey"), SpaceRight.EDIT);
    Draft draft = Draft.typed(exchange);
    if (draft.parentId() != 0) {
      exchange.page(draft.parentId());
    }
    if (!exchange.isPost()) {
      show(exchange, space, null, draft, "", "");
      return;
    }
    if (exchange.ticked("preview")) {
      preview(exchange, space, null, draft);
      return;
    }
    exchange.requireToken();
    try {
      SitePage page =
          exchange
              .site()
              .pages()
              .create(
                  new NewPage(
                      Kind.PAGE,
                      space.id(),
                      draft.parentId() == 0 ? space.homeId() : draft.parentId(),
                      draft.title(),
                      draft.body(),
                      exchange.caller().key(),
                      draft.message(),
                      exchange.site().clock().instant()));
      exchange.redirect(PageUrls.view(page));
    } catch (RefusedException e) {
      show(exchange, space, null, draft, exchange.reason(e), "");
    }
  }

  /** Answers {@code /pages/editpage.action}. */
  void edit(Exchange exchange) throws IOException {
    SitePage page = exchange.editable(exchange.number("pageId"));
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    if (!exchange.isPost()) {
      String body = exchange.site().pages().body(page);
      show(
          exchange,
          space,
          page,
          new Draft(page.title(), body, "", false, page.version(), 0),
          "",
          "");
      return;
    }
    Draft draft = Draft.typed(exchange);
    if (exchange.ticked("preview")) {
      preview(exchange, space, page, draft);
      return;
    }
    exchange.requireToken();
    save(exchange, space, page, draft);
  }

  private void save(Exchange exchange, SiteSpace space, SitePage page, Draft draft)
      throws IOException {
    try {
      SitePage saved =
          exchange
              .site()
              .pages()
              .update(
                  new Edit(
                      page.id(),
                      draft.basedOn(),
                      draft.title(),
                      draft.body(),
                      exchange.caller().key(),
                      draft.message(),
                      draft.minor(),
                      exchange.site().clock().instant()));
      exchange.redirect(PageUrls.view(saved));
    } catch (RefusedException e) {
      show(exchange, space, page, draft, exchange.reason(e), "");
    } catch (ConflictException e) {
      conflict(exchange, space, page, draft, e);
    }
  }

  /** Shows whose version is in the way; saving again saves over it, knowingly. */
  private void conflict(
      Exchange exchange, SiteSpace space, SitePage page, Draft draft, ConflictException conflict)
      throws IOException {
    String who = People.name(exchange, page.modifierKey());
    String problem =
        exchange
            .texts()
            .get(
                "editor.conflict",
                String.valueOf(conflict.expected()),
                who,
                String.valueOf(conflict.actual()));
    Draft again =
        new Draft(
            draft.title(), draft.body(), draft.message(), draft.minor(), conflict.actual(), 0);
    exchange.response().setStatus(409);
    show(exchange, space, page, again, problem, "");
  }

  private void preview(Exchange exchange, SiteSpace space, SitePage page, Draft draft)
      throws IOException {
    String html =
        renderer.render(
            draft.body(),
            Scopes.of(
                exchange, space.key(), page == null ? 0 : page.id(), draft.title(), "preview"));
    show(exchange, space, page, draft, "", html);
  }

  private void show(
      Exchange exchange,
      SiteSpace space,
      SitePage page,
      Draft draft,
      String problem,
      String previewHtml)
      throws IOException {
    exchange.ensureSession();
    Map<String, Object> values = new HashMap<>();
    values.put("isNew", page == null);
    values.put("pageId", page == null ? "" : String.valueOf(page.id()));
    values.put("spaceKey", space.key());
    values.put("title", draft.title());
    values.put("body", draft.body());
    values.put("message", draft.message());
    values.put("minor", draft.minor());
    values.put("basedOn", String.valueOf(draft.basedOn()));
    values.put("parentId", String.valueOf(draft.parentId()));
    values.put("problem", problem);
    values.put("previewHtml", previewHtml);
    values.put("hasPreview", !previewHtml.isEmpty());
    String cancel = page == null ? PageUrls.space(space) : PageUrls.view(page);
    values.put("cancelUrl", exchange.request().getContextPath() + cancel);
    String heading = exchange.texts().get(page == null ? "editor.create" : "editor.edit");
    values.put("heading", heading);
    exchange.show("editor", Frame.Place.in(space, heading), values);
  }
}

package org.retis.host.screen;

import java.io.IOException;
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

  private final EditorForm form;
  private final PageOrigins origins;

  EditorScreen(StorageRenderer renderer, PageOrigins origins) {
    this.form = new EditorForm(renderer);
    this.origins = origins;
  }

  /** Answers {@code /pages/createpage.action}: an empty form, or one with the posted values. */
  void create(Exchange exchange) throws IOException {
    Draft draft = Draft.typed(exchange);
    EditorForm.Target target = newPage(exchange, draft);
    boolean empty = !exchange.isPost() && draft.body().isEmpty() && !draft.origin().isEmpty();
    Draft begun =
        empty
            ? origins.body(exchange, target.space(), draft.origin()).map(draft::with).orElse(draft)
            : draft;
    form.show(exchange, target, begun);
  }

  /** Answers {@code /pages/editpage.action}: the page as it is, or the posted values. */
  void edit(Exchange exchange) throws IOException {
    EditorForm.Target target = existing(exchange);
    SitePage page = target.page();
    Draft now = Draft.of(page.title(), exchange.site().pages().body(page), page.version());
    form.show(exchange, target, exchange.isPost() ? Draft.typed(exchange) : now);
  }

  /** Answers {@code /pages/docreatepage.action}. */
  void doCreate(Exchange exchange) throws IOException {
    Draft draft = Draft.typed(exchange);
    EditorForm.Target target = newPage(exchange, draft);
    if (!exchange.isPost()) {
      form.show(exchange, target, draft);
    } else if (exchange.ticked("preview")) {
      form.preview(exchange, target, draft);
    } else if (!exchange.hasToken()) {
      form.tokenMissing(exchange, target, draft);
    } else {
      saveNew(exchange, target, draft);
    }
  }

  /** Answers {@code /pages/doeditpage.action}. */
  void doEdit(Exchange exchange) throws IOException {
    EditorForm.Target target = existing(exchange);
    Draft draft = Draft.typed(exchange);
    if (!exchange.isPost()) {
      edit(exchange);
    } else if (exchange.ticked("preview")) {
      form.preview(exchange, target, draft);
    } else if (!exchange.hasToken()) {
      form.tokenMissing(exchange, target, draft);
    } else {
      save(exchange, target, draft);
    }
  }

  private static EditorForm.Target newPage(Exchange exchange, Draft draft) {
    SiteSpace space = exchange.space(exchange.param("spaceKey"), SpaceRight.EDIT);
    if (draft.parentId() != 0) {
      exchange.page(draft.parentId());
    }
    return new EditorForm.Target(space, null);
  }

  private static EditorForm.Target existing(Exchange exchange) {
    SitePage page = exchange.editable(exchange.number("pageId"));
    if (page.trashed()) {
      throw Outcome.notFound();
    }
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    return new EditorForm.Target(space, page);
  }

  private void saveNew(Exchange exchange, EditorForm.Target target, Draft draft)
      throws IOException {
    SiteSpace space = target.space();
    SitePage page;
    try {
      page =
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
    } catch (RefusedException e) {
      form.refused(exchange, target, draft, e);
      return;
    }
    if (!draft.origin().isEmpty()) {
      origins.created(exchange, page, draft.origin());
    }
    exchange.redirect(PageUrls.view(page));
  }

  private void save(Exchange exchange, EditorForm.Target target, Draft draft) throws IOException {
    try {
      SitePage saved =
          exchange
              .site()
              .pages()
              .update(
                  new Edit(
                      target.page().id(),
                      draft.basedOn(),
                      draft.title(),
                      draft.body(),
                      exchange.caller().key(),
                      draft.message(),
                      draft.minor(),
                      exchange.site().clock().instant()));
      exchange.redirect(PageUrls.view(saved));
    } catch (RefusedException e) {
      form.refused(exchange, target, draft, e);
    } catch (ConflictException e) {
      form.conflict(exchange, target, draft, e);
    }
  }
}

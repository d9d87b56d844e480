package org.retis.host.screen;

import org.retis.host.render.RenderScope;
import org.retis.host.site.SitePage;

/** Where and for whom pages are rendered. */
final class Scopes {

  private Scopes() {}

  static RenderScope of(Exchange exchange, SitePage page, String output) {
    return of(exchange, page.spaceKey(), page.id(), page.title(), output);
  }

  static RenderScope of(
      Exchange exchange, String spaceKey, long contentId, String title, String output) {
    return new RenderScope(
        exchange.request().getContextPath(),
        spaceKey,
        contentId,
        title,
        output,
        exchange.caller().locale(),
        exchange.caller().zone());
  }
}

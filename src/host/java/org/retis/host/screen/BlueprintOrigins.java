package org.retis.host.screen;

import java.util.Optional;
import org.retis.host.create.FromBlueprint;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Pages that the editor makes from blueprints; their origin is the blueprint's key. */
final class BlueprintOrigins implements PageOrigins {

  private final FromBlueprint pages;

  BlueprintOrigins(FromBlueprint pages) {
    this.pages = pages;
  }

  @Override
  public Optional<String> body(Exchange exchange, SiteSpace space, String origin) {
    return pages.body(origin, space, exchange.caller().locale());
  }

  @Override
  public void created(Exchange exchange, SitePage page, String origin) {
    SiteSpace space = exchange.site().spaces().byId(page.spaceId()).orElseThrow();
    pages.made(origin, page, space, exchange.caller().locale());
  }
}

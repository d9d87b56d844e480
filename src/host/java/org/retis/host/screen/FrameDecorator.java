package org.retis.host.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.retis.host.site.Site;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.web.Decorator;

/** Puts the wiki's frame around pages that plugins made, as Confluence's decorators do. */
final class FrameDecorator implements Decorator {

  private final Site site;
  private final Frame frame;

  FrameDecorator(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  @Override
  public void decorate(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    Exchange exchange = new Exchange(request, response, site, frame);
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            frame.page(
                exchange,
                place(exchange, page),
                "<div class=\"host-plugin\">" + page.body() + "</div>"));
  }

  private Frame.Place place(Exchange exchange, Page page) {
    if (page.decorator().equals("atl.admin")) {
      return Frame.Place.administration(page.title()).withHead(page.head());
    }
    SiteSpace space =
        site.spaces()
            .byKey(page.meta().getOrDefault("space-key", page.meta().getOrDefault("spacekey", "")))
            .filter(s -> site.rights().may(exchange.caller().user(), SpaceRight.VIEW, s.id()))
            .orElse(null);
    Frame.Place place =
        space == null ? Frame.Place.plain(page.title()) : Frame.Place.in(space, page.title());
    return place.withHead(page.head());
  }
}

package org.retis.host.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retis.host.render.Html;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** The page tree of the sidebar, opened down to the current page. */
final class PageTree {

  private static final int SHOWN = 200;
  private final Site site;

  PageTree(Site site) {
    this.site = site;
  }

  String html(Exchange exchange, SiteSpace space, SitePage current) {
    Set<Long> open = new HashSet<>();
    if (current != null) {
      site.pages().ancestors(current.id()).forEach(page -> open.add(page.id()));
      open.add(current.id());
    }
    open.add(space.homeId());
    Set<Long> restricted = site.restrictions().viewRestricted(space.id());
    StringBuilder out = new StringBuilder();
    List<SitePage> top = site.pages().top(space.id());
    SitePage home = top.stream().filter(p -> p.id() == space.homeId()).findFirst().orElse(null);
    new Writer(exchange, current, open, restricted, out)
        .list(
            java.util.stream.Stream.concat(
                    home == null
                        ? java.util.stream.Stream.empty()
                        : site.pages().children(home.id()).stream(),
                    top.stream().filter(page -> page.id() != space.homeId()))
                .toList());
    return out.toString();
  }

  private final class Writer {

    private final Exchange exchange;
    private final SitePage current;
    private final Set<Long> open;
    private final Set<Long> restricted;
    private final StringBuilder out;

    Writer(
        Exchange exchange,
        SitePage current,
        Set<Long> open,
        Set<Long> restricted,
        StringBuilder out) {
      this.exchange = exchange;
      this.current = current;
      this.open = open;
      this.restricted = restricted;
      this.out = out;
    }

    void list(List<SitePage> pages) {
      List<SitePage> visible = pages.stream().filter(this::isVisible).limit(SHOWN).toList();
      if (visible.isEmpty()) {
        return;
      }
      out.append("<ul>");
      visible.forEach(this::item);
      out.append("</ul>");
    }

    private boolean isVisible(SitePage page) {
      return !restricted.contains(page.id())
          || site.rights().mayView(exchange.caller().user(), page);
    }

    private void item(SitePage page) {
      boolean isCurrent = current != null && current.id() == page.id();
      out.append("<li").append(isCurrent ? " class=\"current\"" : "").append("><a href=\"");
      out.append(Html.escape(exchange.request().getContextPath() + PageUrls.view(page)));
      out.append('"').append(isCurrent ? " aria-current=\"page\"" : "").append('>');
      out.append(Html.escape(page.title())).append("</a>");
      if (open.contains(page.id())) {
        list(site.pages().children(page.id()));
      }
      out.append("</li>");
    }
  }
}

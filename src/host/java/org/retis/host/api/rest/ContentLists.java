package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;

/** Lists of pages and versions, with only what the caller may view. */
final class ContentLists {

  private static final int MOST = 10_000;
  private static final int RECENT = 2_000;

  private final ContentJson writer;

  ContentLists(ContentJson writer) {
    this.writer = writer;
  }

  /** Answers {@code GET /content}. */
  ObjectNode find(ApiCall call) {
    Kind kind = call.param("type").equals("blogpost") ? Kind.BLOG : Kind.PAGE;
    String key = call.param("spaceKey");
    if (!call.param("title").isEmpty() && !key.isEmpty() && kind == Kind.PAGE) {
      return pages(call, call.site().pages().byTitle(key, call.param("title")).stream().toList());
    }
    if (!key.isEmpty()) {
      return inSpace(call, SpaceCalls.viewable(call, key), kind);
    }
    List<SitePage> recent = call.site().pages().recent(0, RECENT);
    return pages(call, recent.stream().filter(page -> page.kind() == kind).toList());
  }

  /** Answers {@code /space/{key}/content}. */
  ObjectNode bothKinds(ApiCall call, SiteSpace space) {
    ObjectNode node = writer.object();
    node.set("page", inSpace(call, space, Kind.PAGE));
    node.set("blogpost", inSpace(call, space, Kind.BLOG));
    return node;
  }

  /** Only restricted pages and those below one need a closer look: their space is viewable. */
  private ObjectNode inSpace(ApiCall call, SiteSpace space, Kind kind) {
    List<SitePage> all = call.site().pages().inSpace(space.id(), kind, 0, MOST);
    Set<Long> restricted = call.site().restrictions().viewRestricted(space.id());
    return restricted.isEmpty()
        ? writer.list(call, all, page -> summary(call, page))
        : pages(call, all);
  }

  /** Answers {@code /content/{id}/child} and {@code …/child/page}. */
  ObjectNode children(ApiCall call, SitePage page) {
    call.requireGet();
    return call.part(3).equals("page")
        ? pages(call, call.site().pages().children(page.id()))
        : writer.children(call, page, call.expand("page").under("children"));
  }

  /** Answers {@code /content/{id}/version}. */
  ObjectNode versions(ApiCall call, SitePage page) {
    call.requireGet();
    List<PageVersion> all = call.site().pages().versions(page.id());
    return writer.list(call, all, version -> writer.version(call, version));
  }

  private ObjectNode pages(ApiCall call, List<SitePage> all) {
    List<SitePage> visible =
        all.stream().filter(page -> call.site().rights().mayView(call.user(), page)).toList();
    return writer.list(call, visible, page -> summary(call, page));
  }

  private ObjectNode summary(ApiCall call, SitePage page) {
    return writer.summary(call, page, call.expand(""));
  }
}

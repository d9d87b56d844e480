package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.retis.host.render.RenderScope;
import org.retis.host.render.StorageRenderer;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Writes spaces, pages, versions and labels as Confluence does. */
final class ContentJson {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

  private static final int USUAL_LIMIT = 25;

  private final ObjectMapper json;
  private final StorageRenderer renderer;
  private final PeopleJson people;
  private final String contextPath;

  ContentJson(ObjectMapper json, StorageRenderer renderer, PeopleJson people, String contextPath) {
    this.json = json;
    this.renderer = renderer;
    this.people = people;
    this.contextPath = contextPath;
  }

  /** A page with the parts that are wanted. */
  ObjectNode content(ApiCall call, SitePage page, PageVersion version, Expand expand) {
    ObjectNode node = brief(call, page, version.title());
    ObjectNode expandable = node.putObject("_expandable");
    part(
        node,
        expandable,
        expand,
        "space",
        "/rest/api/space/" + page.spaceKey(),
        () -> {
          SiteSpace space = call.site().spaces().byId(page.spaceId()).orElseThrow();
          return space(call, space);
        });
    String self = "/rest/api/content/" + page.id();
    part(node, expandable, expand, "history", self + "/history", () -> history(call, page));
    part(node, expandable, expand, "version", "", () -> version(call, version));
    part(node, expandable, expand, "ancestors", "", () -> ancestors(call, page));
    part(node, expandable, expand, "children", self + "/child", () -> children(page));
    part(node, expandable, expand, "metadata", "", () -> metadata(call, page, expand));
    body(call, node, expandable, expand, page, version);
    return node;
  }

  private interface Part {
    com.fasterxml.jackson.databind.JsonNode make();
  }

  private static void part(
      ObjectNode node, ObjectNode expandable, Expand expand, String name, String at, Part part) {
    if (expand.has(name)) {
      node.set(name, part.make());
    } else {
      expandable.put(name, at);
    }
  }

  private ObjectNode brief(ApiCall call, SitePage page, String title) {
    ObjectNode node = json.createObjectNode();
    node.put("id", String.valueOf(page.id()));
    node.put("type", page.isPage() ? "page" : "blogpost");
    node.put("status", page.trashed() ? "trashed" : "current");
    node.put("title", title);
    node.putObject("extensions").put("position", page.rank());
    ObjectNode links = node.putObject("_links");
    links.put("webui", PageUrls.view(page));
    links.put("edit", "/pages/editpage.action?pageId=" + page.id());
    links.put("self", call.base() + "/rest/api/content/" + page.id());
    return node;
  }

  private void body(
      ApiCall call,
      ObjectNode node,
      ObjectNode expandable,
      Expand expand,
      SitePage page,
      PageVersion version) {
    if (!expand.has("body")) {
      expandable.put("body", "");
      return;
    }
    ObjectNode body = node.putObject("body");
    String storage = call.site().pages().body(page.id(), version.number()).orElse("");
    ObjectNode more = body.putObject("_expandable");
    for (String kind : List.of("storage", "view", "export_view", "styled_view", "editor")) {
      if (!expand.has("body." + kind)) {
        more.put(kind, "");
      } else {
        String value =
            kind.equals("storage") || kind.equals("editor") ? storage : view(call, page, storage);
        ObjectNode one = body.putObject(kind);
        one.put("value", value).put("representation", kind);
        one.putObject("_expandable").put("content", "/rest/api/content/" + page.id());
      }
    }
  }

  private String view(ApiCall call, SitePage page, String storage) {
    RenderScope scope =
        new RenderScope(
            contextPath,
            page.spaceKey(),
            page.id(),
            page.title(),
            "display",
            call.caller().locale(),
            call.caller().zone());
    return renderer.render(storage, scope);
  }

  private ArrayNode ancestors(ApiCall call, SitePage page) {
    ArrayNode list = json.createArrayNode();
    call.site()
        .pages()
        .ancestors(page.id())
        .forEach(above -> list.add(brief(call, above, above.title())));
    return list;
  }

  private ObjectNode children(SitePage page) {
    ObjectNode node = json.createObjectNode();
    node.putObject("_expandable").put("page", "/rest/api/content/" + page.id() + "/child/page");
    return node;
  }

  private ObjectNode metadata(ApiCall call, SitePage page, Expand expand) {
    ObjectNode node = json.createObjectNode();
    if (expand.has("metadata.labels")) {
      List<String> labels = call.site().labels().of(page.id());
      ObjectNode list = node.putObject("labels");
      ArrayNode results = list.putArray("results");
      labels.forEach(label -> results.add(label(label)));
      list.put("start", 0).put("limit", 200).put("size", labels.size());
    } else {
      node.putObject("_expandable").put("labels", "");
    }
    return node;
  }

  /** A label. */
  ObjectNode label(String name) {
    return json.createObjectNode()
        .put("prefix", "global")
        .put("name", name)
        .put("id", name)
        .put("label", name);
  }

  private ObjectNode history(ApiCall call, SitePage page) {
    ObjectNode node = json.createObjectNode();
    node.put("latest", true);
    node.set("createdBy", people.user(call, page.creatorKey()));
    node.put("createdDate", when(call, page.created()));
    node.putObject("_links")
        .put("self", call.base() + "/rest/api/content/" + page.id() + "/history");
    return node;
  }

  /** A version. */
  ObjectNode version(ApiCall call, PageVersion version) {
    ObjectNode node = json.createObjectNode();
    node.set("by", people.user(call, version.authorKey()));
    node.put("when", when(call, version.saved()));
    node.put("message", version.message());
    node.put("number", version.number());
    node.put("minorEdit", version.minor());
    node.put("hidden", false);
    return node;
  }

  /** A space. */
  ObjectNode space(ApiCall call, SiteSpace space) {
    ObjectNode node = json.createObjectNode();
    node.put("id", space.id());
    node.put("key", space.key());
    node.put("name", space.name());
    node.put("status", "CURRENT");
    node.put("type", "global");
    ObjectNode links = node.putObject("_links");
    links.put("webui", PageUrls.space(space));
    links.put("self", call.base() + "/rest/api/space/" + space.key());
    ObjectNode expandable = node.putObject("_expandable");
    expandable.put("homepage", "/rest/api/content/" + space.homeId());
    if (call.expand("").has("description")) {
      ObjectNode plain = node.putObject("description").putObject("plain");
      plain.put("value", space.description()).put("representation", "plain");
    } else {
      expandable.put("description", "");
    }
    return node;
  }

  /** The part of a list that is asked for, with links. */
  <T> ObjectNode list(ApiCall call, List<T> all, Function<T, ObjectNode> writeOne) {
    int start = call.start();
    int limit = call.limit(USUAL_LIMIT);
    ObjectNode node = json.createObjectNode();
    ArrayNode results = node.putArray("results");
    all.stream().skip(start).limit(limit).map(writeOne).forEach(results::add);
    node.put("start", start).put("limit", limit).put("size", results.size());
    ObjectNode links = links(call, node);
    if (all.size() > start + limit) {
      String path = "/rest/api" + call.request().getPathInfo();
      links.put("next", path + "?limit=" + limit + "&start=" + (start + limit));
    }
    return node;
  }

  /** The links that every answer ends with. */
  ObjectNode links(ApiCall call, ObjectNode node) {
    ObjectNode links = node.withObject("/_links");
    links.put("base", call.base());
    links.put("context", contextPath);
    return links;
  }

  /** An empty object. */
  ObjectNode object() {
    return json.createObjectNode();
  }

  private static String when(ApiCall call, Instant at) {
    return at.atZone(call.site().defaultZone()).format(WHEN);
  }
}

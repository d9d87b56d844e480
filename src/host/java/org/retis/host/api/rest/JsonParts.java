package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** What the writers of pages, comments and files share. */
class JsonParts {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  private static final int USUAL_LIMIT = 25;

  private final ObjectMapper json;
  private final PeopleJson people;
  private final String contextPath;

  JsonParts(ObjectMapper json, PeopleJson people, String contextPath) {
    this.json = json;
    this.people = people;
    this.contextPath = contextPath;
  }

  /** A part of an answer that is only made when it is wanted. */
  interface Part {
    JsonNode make();
  }

  /** Adds a part, or says where it can be had. */
  static void part(
      ObjectNode node, ObjectNode expandable, Expand expand, String name, String at, Part part) {
    if (expand.has(name)) {
      node.set(name, part.make());
    } else {
      expandable.put(name, at);
    }
  }

  /** A page without its parts. */
  ObjectNode brief(ApiCall call, SitePage page, String title) {
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

  /** A label. */
  ObjectNode label(String name) {
    return json.createObjectNode()
        .put("prefix", "global")
        .put("name", name)
        .put("id", name)
        .put("label", name);
  }

  /** When a content was made, and by whom. */
  ObjectNode history(ApiCall call, long id, String creatorKey, Instant created) {
    ObjectNode node = json.createObjectNode();
    node.put("latest", true);
    node.set("createdBy", people.user(call, creatorKey));
    node.put("createdDate", when(call, created));
    node.putObject("_links").put("self", call.base() + "/rest/api/content/" + id + "/history");
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

  /** The space of a page. */
  ObjectNode space(ApiCall call, SitePage page) {
    return space(call, call.site().spaces().byId(page.spaceId()).orElseThrow());
  }

  /** A space. */
  ObjectNode space(ApiCall call, SiteSpace space) {
    ObjectNode node = json.createObjectNode();
    node.put("id", space.id());
    node.put("key", space.key());
    node.put("name", space.name());
    node.put("status", space.archived() ? "ARCHIVED" : "CURRENT");
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

  /** A list inside an answer, of which nothing is left out. */
  <T> ObjectNode whole(List<T> all, Function<T, ObjectNode> writeOne) {
    ObjectNode node = json.createObjectNode();
    ArrayNode results = node.putArray("results");
    all.stream().map(writeOne).forEach(results::add);
    node.put("start", 0).put("limit", Math.max(USUAL_LIMIT, all.size())).put("size", all.size());
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

  /** An empty list. */
  ArrayNode array() {
    return json.createArrayNode();
  }
}

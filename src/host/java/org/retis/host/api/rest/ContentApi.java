package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.PageVersion;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;

/** Answers {@code /rest/api/*}. */
public final class ContentApi extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String AFTER_CHANGE = "body.storage,version,space,history,ancestors";
  private static final Map<Integer, String> REASONS =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          409, "Conflict",
          413, "Payload Too Large",
          415, "Unsupported Media Type");

  private final transient Site site;
  private final transient ObjectMapper json = new ObjectMapper();
  private final transient ContentJson writer;

  /** Answers for a wiki that runs under this path. */
  public ContentApi(Site site, StorageRenderer renderer, String contextPath) {
    this.site = site;
    this.writer = new ContentJson(json, renderer, contextPath);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApiCall call = new ApiCall(request, site, json);
    try {
      ObjectNode answer = route(call);
      if (answer == null) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        writer.links(call, answer);
        write(response, 200, answer);
      }
    } catch (ApiException e) {
      write(response, e.status(), error(e));
    } catch (RefusedException e) {
      write(response, 400, error(ContentChanges.refused(e)));
    }
  }

  private ObjectNode route(ApiCall call) throws IOException {
    return switch (call.part(0)) {
      case "space" -> space(call);
      case "content" -> content(call);
      case "user" -> user(call);
      default -> throw nothing(call);
    };
  }

  private ObjectNode space(ApiCall call) {
    requireGet(call);
    if (call.depth() == 1) {
      return spaces(call);
    }
    SiteSpace space = viewableSpace(call, call.part(1));
    if (call.depth() == 2) {
      return writer.space(call, space);
    }
    if (!call.part(2).equals("content")) {
      throw nothing(call);
    }
    ObjectNode node = json.createObjectNode();
    node.set("page", contents(call, space, Kind.PAGE));
    node.set("blogpost", contents(call, space, Kind.BLOG));
    return node;
  }

  private ObjectNode spaces(ApiCall call) {
    String[] keys = call.request().getParameterValues("spaceKey");
    List<SiteSpace> all =
        site.rights().viewable(call.user(), site.spaces()).stream()
            .filter(space -> keys == null || List.of(keys).contains(space.key()))
            .toList();
    return page(call, all, 25, space -> writer.space(call, space));
  }

  private ObjectNode content(ApiCall call) throws IOException {
    if (call.depth() == 1) {
      return switch (call.method()) {
        case "GET" -> find(call);
        case "POST" -> full(call, ContentChanges.create(call), AFTER_CHANGE);
        default -> throw new ApiException(405, "Method Not Allowed");
      };
    }
    SitePage page = viewable(call, call.contentId());
    if (call.depth() == 2) {
      return one(call, page);
    }
    return switch (call.part(2)) {
      case "label" -> labels(call, page);
      case "history" -> full(call, page, "history").withObject("/history");
      case "child" -> children(call, page);
      case "version" -> versions(call, page);
      default -> throw nothing(call);
    };
  }

  private ObjectNode one(ApiCall call, SitePage page) throws IOException {
    return switch (call.method()) {
      case "GET" -> read(call, page);
      case "PUT" -> full(call, ContentChanges.update(call, page), AFTER_CHANGE);
      case "DELETE" -> {
        ContentChanges.delete(call, page);
        yield null;
      }
      default -> throw new ApiException(405, "Method Not Allowed");
    };
  }

  private ObjectNode read(ApiCall call, SitePage page) {
    String status = call.param("status").isEmpty() ? "current" : call.param("status");
    int number =
        call.param("version").matches("\\d{1,9}") ? Integer.parseInt(call.param("version")) : 0;
    boolean historical = status.equals("historical") || number > 0;
    if (!historical && !status.equals("any") && page.trashed() != status.equals("trashed")) {
      throw noContent(page.id());
    }
    int wanted = number > 0 ? number : page.version();
    PageVersion version =
        site.pages().version(page.id(), wanted).orElseThrow(() -> noContent(page.id()));
    return writer.content(call, page, version, call.expand("history,space,version"));
  }

  private ObjectNode full(ApiCall call, SitePage page, String expand) {
    PageVersion version = site.pages().version(page.id(), page.version()).orElseThrow();
    return writer.content(call, page, version, new Expand(expand));
  }

  private ObjectNode find(ApiCall call) {
    Kind kind = call.param("type").equals("blogpost") ? Kind.BLOG : Kind.PAGE;
    String key = call.param("spaceKey");
    if (!call.param("title").isEmpty() && !key.isEmpty() && kind == Kind.PAGE) {
      List<SitePage> found =
          site.pages().byTitle(key, call.param("title")).stream()
              .filter(page -> site.rights().mayView(call.user(), page))
              .toList();
      return page(call, found, 25, page -> summary(call, page));
    }
    if (!key.isEmpty()) {
      return contents(call, viewableSpace(call, key), kind);
    }
    List<SitePage> all =
        site.pages().recent(0, 2000).stream()
            .filter(page -> page.kind() == kind && site.rights().mayView(call.user(), page))
            .toList();
    return page(call, all, 25, page -> summary(call, page));
  }

  private ObjectNode contents(ApiCall call, SiteSpace space, Kind kind) {
    List<SitePage> all =
        site.pages().inSpace(space.id(), kind, 0, 10_000).stream()
            .filter(visible(call, space)::apply)
            .toList();
    return page(call, all, 25, page -> summary(call, page));
  }

  private Function<SitePage, Boolean> visible(ApiCall call, SiteSpace space) {
    if (site.restrictions().viewRestricted(space.id()).isEmpty()) {
      return page -> true;
    }
    return page -> site.rights().mayView(call.user(), page);
  }

  private ObjectNode children(ApiCall call, SitePage page) {
    requireGet(call);
    List<SitePage> below =
        site.pages().children(page.id()).stream()
            .filter(child -> site.rights().mayView(call.user(), child))
            .toList();
    ObjectNode list = page(call, below, 25, child -> summary(call, child));
    if (call.part(3).equals("page")) {
      return list;
    }
    ObjectNode node = json.createObjectNode();
    node.set("page", list);
    return node;
  }

  private ObjectNode versions(ApiCall call, SitePage page) {
    requireGet(call);
    return page(
        call,
        site.pages().versions(page.id()),
        25,
        version ->
            writer.content(call, page, version, new Expand("version")).withObject("/version"));
  }

  private ObjectNode summary(ApiCall call, SitePage page) {
    PageVersion version = site.pages().version(page.id(), page.version()).orElseThrow();
    return writer.content(call, page, version, call.expand(""));
  }

  private ObjectNode labels(ApiCall call, SitePage page) throws IOException {
    if (!call.method().equals("GET")) {
      changeLabels(call, page);
      if (call.method().equals("DELETE")) {
        return null;
      }
    }
    return page(call, site.labels().of(page.id()), 200, writer::label);
  }

  private void changeLabels(ApiCall call, SitePage page) throws IOException {
    call.requireIntent();
    if (!site.rights().mayEdit(call.user(), page)) {
      throw new ApiException(403, "User not permitted to edit this content");
    }
    if (call.method().equals("DELETE")) {
      String name = call.depth() > 3 ? call.part(3) : call.param("name");
      site.labels().remove(page, name);
      return;
    }
    if (!call.method().equals("POST")) {
      throw new ApiException(405, "Method Not Allowed");
    }
    JsonNode body = call.body();
    for (JsonNode label : body.isArray() ? body : json.createArrayNode().add(body)) {
      site.labels().add(page, label.path("name").asText(""));
    }
  }

  private ObjectNode user(ApiCall call) {
    requireGet(call);
    if (call.part(1).equals("current")) {
      return writer.user(call, call.caller().key());
    }
    if (!site.rights().isLicensed(call.user())) {
      throw call.user() == null
          ? new ApiException(401, "Client must be authenticated to access this resource.")
          : new ApiException(403, "Not permitted to view users");
    }
    String key = call.param("key");
    String name = call.param("username");
    SiteUser user =
        (key.isEmpty() ? site.users().byName(name) : site.users().byKey(key))
            .orElseThrow(
                () -> ApiException.notFound("No user found: " + (key.isEmpty() ? name : key)));
    return writer.user(call, user);
  }

  private SiteSpace viewableSpace(ApiCall call, String key) {
    return site.spaces()
        .byKey(key)
        .filter(space -> site.rights().may(call.user(), SpaceRight.VIEW, space.id()))
        .orElseThrow(() -> ApiException.notFound("No space with key : " + key));
  }

  private SitePage viewable(ApiCall call, long id) {
    return site.pages()
        .byId(id)
        .filter(page -> site.rights().mayView(call.user(), page))
        .orElseThrow(() -> noContent(id));
  }

  private <T> ObjectNode page(
      ApiCall call, List<T> all, int usual, Function<T, ObjectNode> writeOne) {
    int start = call.start();
    int limit = call.limit(usual);
    ArrayNode results = writer.array();
    all.stream().skip(start).limit(limit).map(writeOne).forEach(results::add);
    return writer.list(call, results, start, limit, all.size() > start + limit);
  }

  private static void requireGet(ApiCall call) {
    if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
      throw new ApiException(405, "Method Not Allowed");
    }
  }

  private static ApiException noContent(long id) {
    return ApiException.notFound("No content found with id: ContentId{id=" + id + "}");
  }

  private static ApiException nothing(ApiCall call) {
    return ApiException.notFound("null for uri: " + call.request().getRequestURL());
  }

  private ObjectNode error(ApiException e) {
    ObjectNode node = json.createObjectNode();
    node.put("statusCode", e.status());
    ObjectNode data = node.putObject("data");
    data.put("authorized", e.status() != 401 && e.status() != 403);
    data.put("valid", e.status() != 400);
    data.putArray("errors");
    data.put("successful", false);
    node.put("message", e.getMessage());
    node.put("reason", REASONS.getOrDefault(e.status(), "Error"));
    return node;
  }

  private void write(HttpServletResponse response, int status, ObjectNode node) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    if (status == 401) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
    }
    response.getOutputStream().write(json.writeValueAsBytes(node));
  }
}

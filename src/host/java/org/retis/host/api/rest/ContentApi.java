package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.PageVersion;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /rest/api/*}: finds the resource, and writes its answer or what prevents it. */
public final class ContentApi extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ContentApi.class);
  private static final String AFTER_CHANGE = "body.storage,version,space,history,ancestors";

  private final transient Site site;
  private final transient ObjectMapper json = new ObjectMapper();
  private final transient ContentJson writer;
  private final transient ContentLists lists;
  private final transient SpaceCalls spaces;
  private final transient UserCalls users;
  private final transient LabelCalls labels;

  /** Answers for a wiki that runs under this path. */
  public ContentApi(Site site, StorageRenderer renderer, String contextPath) {
    this.site = site;
    PeopleJson people = new PeopleJson(json, contextPath);
    writer = new ContentJson(json, renderer, people, contextPath);
    lists = new ContentLists(writer);
    spaces = new SpaceCalls(writer, lists);
    users = new UserCalls(people);
    labels = new LabelCalls(writer);
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
      write(response, e.status(), e.toJson(json));
    } catch (RefusedException e) {
      write(response, 400, ContentChanges.refused(e).toJson(json));
    } catch (RuntimeException e) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      write(response, 500, new ApiException(500, "Internal server error").toJson(json));
    }
  }

  private ObjectNode route(ApiCall call) throws IOException {
    return switch (call.part(0)) {
      case "space" -> spaces.answer(call);
      case "content" -> content(call);
      case "user" -> users.answer(call);
      default -> throw call.nothingHere();
    };
  }

  private ObjectNode content(ApiCall call) throws IOException {
    if (call.depth() == 1) {
      return switch (call.method()) {
        case "GET" -> lists.find(call);
        case "POST" -> full(call, ContentChanges.create(call), AFTER_CHANGE);
        default -> throw ApiException.methodNotAllowed();
      };
    }
    SitePage page = viewable(call, call.contentId());
    if (call.depth() == 2) {
      return one(call, page);
    }
    return switch (call.part(2)) {
      case "label" -> labels.answer(call, page);
      case "history" -> full(call, page, "history").withObject("/history");
      case "child" -> lists.children(call, page);
      case "version" -> lists.versions(call, page);
      default -> throw call.nothingHere();
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
      default -> throw ApiException.methodNotAllowed();
    };
  }

  private ObjectNode read(ApiCall call, SitePage page) {
    String status = call.param("status").isEmpty() ? "current" : call.param("status");
    String typed = call.param("version");
    int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    boolean historical = status.equals("historical") || number > 0;
    if (!historical && !status.equals("any") && page.trashed() != status.equals("trashed")) {
      throw ApiException.noContent(page.id());
    }
    int wanted = number > 0 ? number : page.version();
    PageVersion version =
        site.pages()
            .version(page.id(), wanted)
            .orElseThrow(() -> ApiException.noContent(page.id()));
    return writer.content(call, page, version, call.expand("history,space,version"));
  }

  private ObjectNode full(ApiCall call, SitePage page, String expand) {
    PageVersion version = site.pages().version(page.id(), page.version()).orElseThrow();
    return writer.content(call, page, version, new Expand(expand));
  }

  private SitePage viewable(ApiCall call, long id) {
    return site.pages()
        .byId(id)
        .filter(page -> site.rights().mayView(call.user(), page))
        .orElseThrow(() -> ApiException.noContent(id));
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

package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.retis.host.render.StorageRenderer;
import org.retis.host.site.PageVersion;
import org.retis.host.site.RefusedException;
import org.retis.host.site.Site;
import org.retis.host.site.SiteComment;
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
  private final transient CommentCalls comments;
  private final transient AttachmentCalls files;

  /** Answers for a wiki that runs under this path. */
  public ContentApi(Site site, StorageRenderer renderer, String contextPath) {
    this.site = site;
    PeopleJson people = new PeopleJson(json, contextPath);
    BodyJson bodies = new BodyJson(renderer, contextPath);
    CommentJson commentJson = new CommentJson(json, people, contextPath, bodies);
    AttachmentJson fileJson = new AttachmentJson(json, people, contextPath);
    writer = new ContentJson(json, people, contextPath, bodies, commentJson, fileJson);
    comments = new CommentCalls(commentJson);
    files = new AttachmentCalls(fileJson);
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
      write(response, 400, Refusals.of(e).toJson(json));
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
        case "POST" -> create(call);
        default -> throw ApiException.methodNotAllowed();
      };
    }
    if (call.part(1).startsWith(ApiCall.FILE)) {
      return files.answer(call);
    }
    Optional<SiteComment> comment = site.comments().byId(call.contentId());
    if (comment.isPresent()) {
      return comments.answer(call, comment.get());
    }
    SitePage page = viewable(call, call.contentId());
    return call.depth() == 2 ? one(call, page) : below(call, page);
  }

  private ObjectNode create(ApiCall call) throws IOException {
    call.requireIntent();
    return call.body().path("type").asText("").equals("comment")
        ? comments.create(call)
        : full(call, ContentChanges.create(call), AFTER_CHANGE);
  }

  private ObjectNode below(ApiCall call, SitePage page) throws IOException {
    String what = call.depth() > 3 ? call.part(2) + "/" + call.part(3) : call.part(2);
    return switch (what) {
      case "child/comment", "descendant/comment" -> comments.ofPage(call, page);
      case "child/attachment" -> files.ofPage(call, page);
      case "child", "child/page" -> lists.children(call, page);
      case "descendant" -> {
        call.requireGet();
        yield writer.descendants(call, page, call.expand("").under("descendants"));
      }
      case "history" -> full(call, page, "history").withObject("/history");
      case "version" -> lists.versions(call, page);
      default -> {
        if (!call.part(2).equals("label")) {
          throw call.nothingHere();
        }
        yield labels.answer(call, page);
      }
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

  /** The page or blog post, if the caller may view it. */
  static SitePage viewable(ApiCall call, long id) {
    Site site = call.site();
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

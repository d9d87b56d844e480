package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.Site;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteUser;

/**
 * Answers {@code /rest/likes/1.0/content/{id}/likes}, where Confluence's own pages like and unlike
 * (seen in the requests of Atlassian's public load test and of several public clients).
 */
public final class LikesApi extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final transient ObjectMapper json = new ObjectMapper();

  /** Answers for a wiki. */
  public LikesApi(Site site) {
    this.site = site;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApiCall call = new ApiCall(request, site, json);
    response.setHeader("Cache-Control", "no-store");
    try {
      Optional<ObjectNode> answer = answer(call);
      if (answer.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        write(response, 200, answer.get());
      }
    } catch (ApiException e) {
      write(response, e.status(), e.toJson(json));
    }
  }

  private Optional<ObjectNode> answer(ApiCall call) {
    if (!call.part(0).equals("content") || !call.part(2).equals("likes") || call.depth() != 3) {
      throw call.nothingHere();
    }
    long id = call.contentId();
    Optional<SiteComment> comment = site.comments().byId(id);
    long pageId = comment.map(SiteComment::pageId).orElse(id);
    SitePage page =
        site.pages()
            .byId(pageId)
            .filter(one -> !one.trashed() && site.rights().mayView(call.user(), one))
            .orElseThrow(() -> ApiException.noContent(id));
    String type = comment.isPresent() ? "comment" : page.isPage() ? "page" : "blogpost";
    return switch (call.method()) {
      case "GET" -> Optional.of(list(id, type));
      case "POST" -> {
        requireLike(call, page);
        if (!site.likes().add(new Like(id, call.caller().key(), site.clock().instant()))) {
          throw ApiException.badRequest("The content is liked already");
        }
        yield Optional.of(list(id, type));
      }
      case "DELETE" -> {
        requireLike(call, page);
        site.likes().remove(id, call.caller().key());
        yield Optional.empty();
      }
      default -> throw ApiException.methodNotAllowed();
    };
  }

  private void requireLike(ApiCall call, SitePage page) {
    call.requireIntent();
    if (!site.rights().mayLike(call.user(), page)) {
      throw new ApiException(403, "User not permitted to like this content");
    }
  }

  private ObjectNode list(long id, String type) {
    ObjectNode node = json.createObjectNode();
    ArrayNode likes = node.putArray("likes");
    for (Like like : site.likes().of(id)) {
      Optional<SiteUser> user = site.users().byKey(like.userKey());
      user.ifPresent(
          one ->
              likes
                  .addObject()
                  .putObject("user")
                  .put("name", one.name())
                  .put("fullName", one.fullName()));
    }
    node.put("content_type", type).put("content_id", String.valueOf(id));
    return node;
  }

  private void write(HttpServletResponse response, int status, ObjectNode node) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json.writeValueAsBytes(node));
  }
}

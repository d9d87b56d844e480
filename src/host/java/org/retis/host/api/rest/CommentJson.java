package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** Writes comments as Confluence does. */
final class CommentJson extends JsonParts {

  private final BodyJson bodies;

  CommentJson(ObjectMapper json, PeopleJson people, String contextPath, BodyJson bodies) {
    super(json, people, contextPath);
    this.bodies = bodies;
  }

  /** A comment with the parts that are wanted. */
  ObjectNode content(ApiCall call, SiteComment comment, SitePage page, Expand expand) {
    ObjectNode node = brief(call, comment, page);
    ObjectNode expandable = node.putObject("_expandable");
    String self = "/rest/api/content/" + comment.id();
    String at = "/rest/api/content/" + page.id();
    part(node, expandable, expand, "container", at, () -> brief(call, page, page.title()));
    String space = "/rest/api/space/" + page.spaceKey();
    part(node, expandable, expand, "space", space, () -> space(call, page));
    part(
        node,
        expandable,
        expand,
        "history",
        self + "/history",
        () -> history(call, comment.id(), comment.creatorKey(), comment.created()));
    part(node, expandable, expand, "version", "", () -> version(call, current(call, comment)));
    part(node, expandable, expand, "ancestors", "", () -> ancestors(call, comment, page));
    part(
        node,
        expandable,
        expand,
        "children",
        self + "/child",
        () -> children(call, comment, page, expand));
    bodies.write(call, node, expand, page, self, () -> call.site().comments().body(comment));
    return node;
  }

  private ObjectNode brief(ApiCall call, SiteComment comment, SitePage page) {
    ObjectNode node = object();
    node.put("id", String.valueOf(comment.id()));
    node.put("type", "comment");
    node.put("status", "current");
    node.put("title", "Re: " + page.title());
    node.putObject("extensions").put("location", "footer");
    ObjectNode links = node.putObject("_links");
    links.put("webui", PageUrls.comment(page, comment.id()));
    links.put("self", call.base() + "/rest/api/content/" + comment.id());
    return node;
  }

  private static PageVersion current(ApiCall call, SiteComment comment) {
    return call.site().pages().version(comment.id(), comment.version()).orElseThrow();
  }

  /** The comments that it answers, from the first down. */
  private ArrayNode ancestors(ApiCall call, SiteComment comment, SitePage page) {
    ArrayNode list = array();
    long parent = comment.parentId();
    while (parent != 0) {
      SiteComment above = call.site().comments().byId(parent).orElseThrow();
      list.insert(0, brief(call, above, page));
      parent = above.parentId();
    }
    return list;
  }

  private ObjectNode children(ApiCall call, SiteComment comment, SitePage page, Expand expand) {
    ObjectNode node = object();
    Expand inside = expand.inside("children");
    part(
        node,
        node.putObject("_expandable"),
        inside,
        "comment",
        "/rest/api/content/" + comment.id() + "/child/comment",
        () ->
            whole(
                answers(call, comment), one -> content(call, one, page, inside.inside("comment"))));
    return node;
  }

  private static List<SiteComment> answers(ApiCall call, SiteComment comment) {
    return call.site().comments().answers(comment.id());
  }
}

package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** Writes pages and blog posts as Confluence does, with their comments and files. */
final class ContentJson extends JsonParts {

  private static final int MOST = 10_000;

  private final BodyJson bodies;
  private final CommentJson comments;
  private final AttachmentJson attachments;

  ContentJson(
      ObjectMapper json,
      PeopleJson people,
      String contextPath,
      BodyJson bodies,
      CommentJson comments,
      AttachmentJson attachments) {
    super(json, people, contextPath);
    this.bodies = bodies;
    this.comments = comments;
    this.attachments = attachments;
  }

  /** A page with the parts that are wanted. */
  ObjectNode content(ApiCall call, SitePage page, PageVersion version, Expand expand) {
    ObjectNode node = brief(call, page, version.title());
    ObjectNode expandable = node.putObject("_expandable");
    String self = "/rest/api/content/" + page.id();
    String space = "/rest/api/space/" + page.spaceKey();
    part(node, expandable, expand, "space", space, () -> space(call, page));
    part(node, expandable, expand, "container", space, () -> space(call, page));
    part(
        node,
        expandable,
        expand,
        "history",
        self + "/history",
        () -> history(call, page.id(), page.creatorKey(), page.created()));
    part(node, expandable, expand, "version", "", () -> version(call, version));
    part(node, expandable, expand, "ancestors", "", () -> ancestors(call, page));
    part(node, expandable, expand, "children", self + "/child", () -> children(call, page, expand));
    part(
        node,
        expandable,
        expand,
        "descendants",
        self + "/descendant",
        () -> descendants(call, page, expand));
    part(node, expandable, expand, "metadata", "", () -> metadata(call, page, expand));
    bodies.write(
        call,
        node,
        expand,
        page,
        self,
        () -> call.site().pages().body(page.id(), version.number()).orElse(""));
    return node;
  }

  /** A page as it is now, as part of a list. */
  ObjectNode summary(ApiCall call, SitePage page, Expand expand) {
    PageVersion version = call.site().pages().version(page.id(), page.version()).orElseThrow();
    return content(call, page, version, expand);
  }

  private ArrayNode ancestors(ApiCall call, SitePage page) {
    ArrayNode list = array();
    call.site()
        .pages()
        .ancestors(page.id())
        .forEach(above -> list.add(brief(call, above, above.title())));
    return list;
  }

  /** The lists of what stands directly below a page, each where it is wanted. */
  ObjectNode children(ApiCall call, SitePage page, Expand expand) {
    ObjectNode node = object();
    ObjectNode expandable = node.putObject("_expandable");
    String self = "/rest/api/content/" + page.id() + "/child/";
    Expand inside = expand.inside("children");
    part(node, expandable, inside, "page", self + "page", () -> pages(call, page, inside));
    part(
        node,
        expandable,
        inside,
        "comment",
        self + "comment",
        () -> comments(call, page, inside.inside("comment"), false));
    part(
        node,
        expandable,
        inside,
        "attachment",
        self + "attachment",
        () -> attachments(call, page, inside.inside("attachment")));
    return node;
  }

  /** Confluence answers comments only, of whatever depth. */
  ObjectNode descendants(ApiCall call, SitePage page, Expand expand) {
    ObjectNode node = object();
    Expand inside = expand.inside("descendants");
    part(
        node,
        node.putObject("_expandable"),
        inside,
        "comment",
        "/rest/api/content/" + page.id() + "/descendant/comment",
        () -> comments(call, page, inside.inside("comment"), true));
    return node;
  }

  private ObjectNode pages(ApiCall call, SitePage page, Expand expand) {
    List<SitePage> visible =
        call.site().pages().children(page.id()).stream()
            .filter(child -> call.site().rights().mayView(call.user(), child))
            .toList();
    return whole(visible, child -> summary(call, child, expand.inside("page")));
  }

  private ObjectNode comments(ApiCall call, SitePage page, Expand expand, boolean deep) {
    List<SiteComment> all =
        call.site().comments().of(page.id(), 0, MOST).stream()
            .filter(comment -> deep || comment.parentId() == 0)
            .toList();
    return whole(all, comment -> comments.content(call, comment, page, expand));
  }

  private ObjectNode attachments(ApiCall call, SitePage page, Expand expand) {
    List<SiteAttachment> all = call.site().attachments().of(page.id(), 0, MOST);
    return whole(all, file -> attachments.content(call, file, page, expand));
  }

  private ObjectNode metadata(ApiCall call, SitePage page, Expand expand) {
    ObjectNode node = object();
    if (expand.has("metadata.labels")) {
      node.set("labels", whole(call.site().labels().of(page.id()), this::label));
    } else {
      node.putObject("_expandable").put("labels", "");
    }
    return node;
  }
}

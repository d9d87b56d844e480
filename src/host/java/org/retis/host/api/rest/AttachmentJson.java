package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.retis.host.screen.PageUrls;
import org.retis.host.site.PageVersion;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;

/** Writes files at pages as Confluence does. */
final class AttachmentJson extends JsonParts {

  AttachmentJson(ObjectMapper json, PeopleJson people, String contextPath) {
    super(json, people, contextPath);
  }

  /** A file with the parts that are wanted. */
  ObjectNode content(ApiCall call, SiteAttachment file, SitePage page, Expand expand) {
    ObjectNode node = brief(call, file, page);
    ObjectNode expandable = node.putObject("_expandable");
    String at = "/rest/api/content/" + page.id();
    String self = "/rest/api/content/" + ApiCall.FILE + file.id();
    part(node, expandable, expand, "container", at, () -> brief(call, page, page.title()));
    String space = "/rest/api/space/" + page.spaceKey();
    part(node, expandable, expand, "space", space, () -> space(call, page));
    part(
        node,
        expandable,
        expand,
        "history",
        self + "/history",
        () -> history(call, file.id(), file.creatorKey(), file.created()));
    part(node, expandable, expand, "version", "", () -> version(call, current(file)));
    return node;
  }

  private ObjectNode brief(ApiCall call, SiteAttachment file, SitePage page) {
    ObjectNode node = object();
    node.put("id", ApiCall.FILE + file.id());
    node.put("type", "attachment");
    node.put("status", file.trashed() ? "trashed" : "current");
    node.put("title", file.name());
    node.putObject("metadata").put("mediaType", file.mediaType()).put("comment", file.message());
    node.putObject("extensions")
        .put("mediaType", file.mediaType())
        .put("fileSize", file.size())
        .put("comment", file.message());
    ObjectNode links = node.putObject("_links");
    links.put("webui", PageUrls.attachments(page));
    links.put("download", PageUrls.download(file));
    links.put("self", call.base() + "/rest/api/content/" + ApiCall.FILE + file.id());
    return node;
  }

  private static PageVersion current(SiteAttachment file) {
    return new PageVersion(
        file.id(),
        file.pageId(),
        file.version(),
        file.name(),
        file.modifierKey(),
        file.modified(),
        file.message(),
        false);
  }
}

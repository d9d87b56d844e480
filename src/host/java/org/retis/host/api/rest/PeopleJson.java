package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.retis.host.site.SiteUser;

/** Writes accounts as Confluence does. */
final class PeopleJson {

  private static final int PICTURE = 48;

  private final ObjectMapper json;
  private final String contextPath;

  PeopleJson(ObjectMapper json, String contextPath) {
    this.json = json;
    this.contextPath = contextPath;
  }

  /** An account by key; anonymous for none, unknown for one that is gone. */
  ObjectNode user(ApiCall call, String key) {
    SiteUser user = key == null ? null : call.site().users().byKey(key).orElse(null);
    if (user != null) {
      return user(call, user);
    }
    ObjectNode node = json.createObjectNode();
    node.put("type", key == null ? "anonymous" : "unknown");
    if (key != null) {
      node.put("userKey", key);
    }
    node.put("displayName", key == null ? "Anonymous" : "Unknown user");
    return node;
  }

  /** An account. */
  ObjectNode user(ApiCall call, SiteUser user) {
    ObjectNode node = json.createObjectNode();
    node.put("type", "known");
    node.put("username", user.name());
    node.put("userKey", user.key());
    ObjectNode picture = node.putObject("profilePicture");
    picture.put("path", contextPath + "/download/attachments/userpicture/" + user.key());
    picture.put("width", PICTURE).put("height", PICTURE).put("isDefault", !user.hasPicture());
    node.put("displayName", user.fullName());
    node.putObject("_links").put("self", call.base() + "/rest/api/user?key=" + user.key());
    node.putObject("_expandable").put("status", "");
    return node;
  }
}

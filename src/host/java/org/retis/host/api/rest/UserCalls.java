package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.retis.host.site.SiteUser;

/** Answers {@code /user} and below; accounts are for licensed users, as in Confluence. */
final class UserCalls {

  private final PeopleJson writer;

  UserCalls(PeopleJson writer) {
    this.writer = writer;
  }

  ObjectNode answer(ApiCall call) {
    call.requireGet();
    if (call.part(1).equals("current")) {
      return writer.user(call, call.caller().key());
    }
    if (call.user() == null) {
      throw new ApiException(401, "Client must be authenticated to access this resource.");
    }
    if (!call.site().rights().isLicensed(call.user())) {
      throw new ApiException(403, "Not permitted to view users");
    }
    String key = call.param("key");
    String name = call.param("username");
    Optional<SiteUser> user =
        key.isEmpty() ? call.site().users().byName(name) : call.site().users().byKey(key);
    return writer.user(
        call,
        user.orElseThrow(
            () -> ApiException.notFound("No user found: " + (key.isEmpty() ? name : key))));
  }
}

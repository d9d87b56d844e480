package org.retis.host.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;

/** Answers {@code /space} and below. */
final class SpaceCalls {

  private final ContentJson writer;
  private final ContentLists lists;

  SpaceCalls(ContentJson writer, ContentLists lists) {
    this.writer = writer;
    this.lists = lists;
  }

  ObjectNode answer(ApiCall call) {
    call.requireGet();
    if (call.depth() == 1) {
      return all(call);
    }
    SiteSpace space = viewable(call, call.part(1));
    if (call.depth() == 2) {
      return writer.space(call, space);
    }
    if (!call.part(2).equals("content")) {
      throw call.nothingHere();
    }
    return lists.bothKinds(call, space);
  }

  private ObjectNode all(ApiCall call) {
    String[] keys = call.request().getParameterValues("spaceKey");
    List<SiteSpace> found =
        call.site().spaces().all().stream()
            .filter(space -> call.site().rights().may(call.user(), SpaceRight.VIEW, space.id()))
            .filter(
                space ->
                    call.param("status").isEmpty()
                        || call.param("status").equals("archived") == space.archived())
            .filter(space -> keys == null || List.of(keys).contains(space.key()))
            .toList();
    return writer.list(call, found, space -> writer.space(call, space));
  }

  /** The space, if it exists and the caller may view it. */
  static SiteSpace viewable(ApiCall call, String key) {
    return call.site()
        .spaces()
        .byKey(key)
        .filter(space -> call.site().rights().may(call.user(), SpaceRight.VIEW, space.id()))
        .orElseThrow(() -> ApiException.notFound("No space with key : " + key));
  }
}

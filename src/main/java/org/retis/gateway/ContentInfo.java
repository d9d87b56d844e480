package org.retis.gateway;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page, blog post, comment or file as it is now, without its body.
 *
 * @param id Confluence's number, the same through all versions
 * @param kind what it is
 * @param title its title, or the file's name; empty for a comment
 * @param spaceKey the key of its space, or null where it has none
 * @param state whether it can be met
 * @param version the number of the current version, from 1
 * @param creatorKey the user key of who made it, or null for an anonymous visitor
 * @param created when it was made
 * @param modifierKey the user key of who saved the current version, or null for an anonymous
 *     visitor
 * @param modified when the current version was saved
 * @param pageId the page or blog post that a comment or file hangs on; the own id of others
 * @param path where to see it, from the context path
 */
public record ContentInfo(
    long id,
    ContentKind kind,
    String title,
    @Nullable String spaceKey,
    ContentState state,
    int version,
    @Nullable String creatorKey,
    Instant created,
    @Nullable String modifierKey,
    Instant modified,
    long pageId,
    String path) {

  /** The key of its space. */
  public Optional<String> space() {
    return Optional.ofNullable(spaceKey);
  }

  /** Whether readers can meet it now. */
  public boolean isCurrent() {
    return state == ContentState.CURRENT;
  }
}

package org.retis.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody likes a content.
 *
 * @param userKey the user key of who does
 * @param at since when, or null where Confluence doesn't tell
 */
public record ContentLike(String userKey, @Nullable Instant at) {}

package org.retis.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A label was put on a page or blog post, or taken away; published as {@link ContentChanged} is.
 *
 * @param content the page or blog post
 * @param label the label's name
 * @param added whether it was put there
 * @param actorKey the user key of who did it, or null where nobody is logged in
 * @param at when
 */
public record ContentLabelled(
    ContentInfo content, String label, boolean added, @Nullable String actorKey, Instant at) {}

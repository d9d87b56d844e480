package org.retis.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as somebody typed it, not yet checked.
 *
 * @param kind name of a {@link BodyKind}
 * @param name its own name, at most 100 characters; needed for {@link BodyKind#OTHER} and working
 *     groups
 * @param description what it is for, at most 1,000 characters
 * @param invitees ids of the members who are invited, at most 500; ignored for a plenary, which is
 *     everybody
 */
public record BodyDraft(
    @Nullable String kind,
    @Nullable String name,
    @Nullable String description,
    @Nullable List<Integer> invitees) {}

package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * A role as somebody typed it, not yet checked.
 *
 * @param kind name of a {@link RoleKind}
 * @param name its own name, at most 100 characters; needed for {@link RoleKind#OTHER}
 * @param description what it is about, at most 1,000 characters
 */
public record RoleDraft(
    @Nullable String kind, @Nullable String name, @Nullable String description) {}

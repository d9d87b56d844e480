package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * A mandate as somebody typed it, not yet checked.
 *
 * @param holderId the member who holds the role
 * @param deputyId the member who stands in
 * @param start the first day, {@code yyyy-MM-dd}
 * @param end the last day, {@code yyyy-MM-dd}
 */
public record MandateDraft(
    @Nullable Integer holderId,
    @Nullable Integer deputyId,
    @Nullable String start,
    @Nullable String end) {}

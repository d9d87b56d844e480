package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A change of an action's state as REST takes it.
 *
 * @param state {@code open}, {@code progress}, {@code done} or {@code cancelled}
 * @param note why, at most {@value Actions#NOTE} characters, or null
 * @param revision the revision that the caller saw; without it the change is made whatever was
 *     there
 */
public record ActionChangeJson(
    @Nullable String state, @Nullable String note, @Nullable Integer revision) {}

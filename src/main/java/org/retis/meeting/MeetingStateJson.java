package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting is to take place.
 *
 * @param state name of a {@link MeetingState}
 * @param version the version that the editor had before them
 */
public record MeetingStateJson(@Nullable String state, @Nullable Integer version) {}

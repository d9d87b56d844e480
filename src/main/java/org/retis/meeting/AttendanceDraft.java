package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came, as typed.
 *
 * @param seat the id of the seat
 * @param version the version that the editor had before them
 * @param state name of an {@link AttendanceState}
 * @param deputy the name of who stood in, at most 150 characters; kept where somebody is
 *     represented only
 */
public record AttendanceDraft(
    @Nullable Integer seat,
    @Nullable Integer version,
    @Nullable String state,
    @Nullable String deputy) {}

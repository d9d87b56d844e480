package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Whether the caller will come.
 *
 * @param excused whether they won't
 */
public record AttendanceExcuse(@Nullable Boolean excused) {}

package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be added to those invited.
 *
 * @param name the name of a member or of somebody else
 */
public record AttendanceGuest(@Nullable String name) {}

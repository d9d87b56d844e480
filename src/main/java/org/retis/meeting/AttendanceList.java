package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who came, as one form sends it.
 *
 * @param seats those that are to be changed
 */
public record AttendanceList(@Nullable List<AttendanceDraft> seats) {}

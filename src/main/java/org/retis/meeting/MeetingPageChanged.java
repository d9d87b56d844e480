package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A page became the minutes of a meeting, or is so no longer.
 *
 * @param meeting the meeting as it is now
 * @param formerPageId the page that held its minutes before, or null
 */
record MeetingPageChanged(Meeting meeting, @Nullable Long formerPageId) {}

package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The page that holds a meeting's minutes.
 *
 * @param pageId Confluence's number
 */
public record MeetingPageJson(@Nullable Long pageId) {}

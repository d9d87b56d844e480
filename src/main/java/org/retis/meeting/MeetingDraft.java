package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody typed it, not yet checked.
 *
 * @param bodyId the body that meets
 * @param title what it is called, at most 200 characters; none means the body's name and the day
 * @param date the day, as {@code 2026-11-21}
 * @param time the time of day, as {@code 09:30}
 * @param zone where its clock is, as {@code Europe/Paris}; none means where the editor is
 * @param minutes how long it is planned to be, 0 to 1,440; none means unknown
 * @param place where, at most 255 characters
 * @param link the address of a video meeting, at most 2,000 characters
 * @param version the version that the editor had before them; ignored for a new meeting
 * @param pageId the page that shall hold the minutes of a new meeting, or none yet
 * @param invitees ids of the members invited to a new meeting; none means those of the body
 * @param items the agenda of a new meeting
 * @param key at most 100 characters that no other form has: sent twice with the same values, it
 *     acts once; none means that every sending acts
 */
public record MeetingDraft(
    @Nullable Integer bodyId,
    @Nullable String title,
    @Nullable String date,
    @Nullable String time,
    @Nullable String zone,
    @Nullable Integer minutes,
    @Nullable String place,
    @Nullable String link,
    @Nullable Integer version,
    @Nullable Long pageId,
    @Nullable List<Integer> invitees,
    @Nullable List<AgendaDraft> items,
    @Nullable String key) {}

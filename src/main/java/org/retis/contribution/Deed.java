package org.retis.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;

/**
 * One contribution in a list, as somebody may see it.
 *
 * @param kind what it is
 * @param at when
 * @param spaceKey the space
 * @param page the page, or null where it is gone, lies in the trash, or isn't for the viewer
 * @param pageIsThere whether there is a page that the viewer may not view
 * @param memberId the member who brought it, or null where that isn't told or known
 * @param userKey the account that brought it, or null likewise
 * @param anonymous whether nobody was logged in
 */
public record Deed(
    Kind kind,
    Instant at,
    String spaceKey,
    @Nullable ContentInfo page,
    boolean pageIsThere,
    @Nullable Integer memberId,
    @Nullable String userKey,
    boolean anonymous) {}

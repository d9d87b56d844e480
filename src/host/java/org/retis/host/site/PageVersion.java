package org.retis.host.site;

import java.time.Instant;

/**
 * One saved state of a page, without its body.
 *
 * @param id the number under which this version is found once it isn't current any more
 * @param contentId the page
 * @param number from 1
 * @param title the title that it had
 * @param authorKey who saved it, null for an anonymous visitor
 * @param saved when
 * @param message the version comment, may be empty
 * @param minor whether it was marked as a minor edit
 */
public record PageVersion(
    long id,
    long contentId,
    int number,
    String title,
    String authorKey,
    Instant saved,
    String message,
    boolean minor) {}

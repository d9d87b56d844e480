package org.retis.host.site;

import java.time.Instant;

/**
 * A space.
 *
 * @param id its number
 * @param key its key as typed when it was created; unique in any case
 * @param name its name
 * @param description plain text, may be empty
 * @param homeId the id of its home page
 * @param created when
 * @param creatorKey by whom, may be null
 * @param archived whether lists of the site leave it out
 */
public record SiteSpace(
    long id,
    String key,
    String name,
    String description,
    long homeId,
    Instant created,
    String creatorKey,
    boolean archived) {}

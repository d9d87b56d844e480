package org.retis.host.site;

import java.time.Instant;

/**
 * A comment as it is now, without its body.
 *
 * @param id its number, the same through all versions, never that of a page or attachment
 * @param pageId the page or blog post that it stands below
 * @param parentId the comment that it answers, 0 for none
 * @param version the number of the current version, from 1
 * @param created when the first version was saved
 * @param creatorKey by whom, null for an anonymous visitor
 * @param modified when the current version was saved
 * @param modifierKey by whom, null for an anonymous visitor
 */
public record SiteComment(
    long id,
    long pageId,
    long parentId,
    int version,
    Instant created,
    String creatorKey,
    Instant modified,
    String modifierKey) {}

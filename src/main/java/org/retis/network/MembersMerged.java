package org.retis.network;

/**
 * Two entries of the roster turned out to be one person; whatever a room knows of the second now
 * belongs to the first.
 *
 * @param kept the member who stays
 * @param gone the id of the entry that no longer exists
 */
public record MembersMerged(Member kept, int gone) {}

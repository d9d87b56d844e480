package org.retis.charter;

import java.time.Instant;

/**
 * Somebody acknowledged one exact text of a charter. Never changed afterwards.
 *
 * @param id our own number
 * @param charterId the charter
 * @param versionId the text
 * @param memberId who
 * @param edition the text's edition
 * @param label what people call the text, for instance {@code 4} or {@code 4.1}
 * @param digest the text's digest
 * @param at when it was recorded
 * @param onPaper whether a coordinator recorded it
 * @param reference where the paper is, or empty
 * @param receipt a random number by which it can be found again
 */
public record Acknowledgement(
    int id,
    int charterId,
    int versionId,
    int memberId,
    int edition,
    String label,
    String digest,
    Instant at,
    boolean onPaper,
    String reference,
    String receipt) {}

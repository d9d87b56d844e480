package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a decision or an action, as far as it tells which it is.
 *
 * @param id its id
 * @param networkId the network in whose register it is
 * @param kind which of the two
 * @param live whether it stood in the page until now
 * @param order which of its kind it was on the page
 * @param slot what its unique key has after the digest, from 0
 * @param digest of parameters and text
 * @param earlier digests that it had before
 * @param text what it says
 * @param due until when, or null
 * @param ownerRef what the page says of who is to do it, or empty
 */
record KeptOutcome(
    int id,
    int networkId,
    OutcomeKind kind,
    boolean live,
    int order,
    int slot,
    String digest,
    List<String> earlier,
    String text,
    @Nullable LocalDate due,
    String ownerRef) {}

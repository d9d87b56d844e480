package org.retis.host.demo.history;

import java.time.Instant;

/**
 * One row of the history.
 *
 * @param at when
 * @param member who, for instance {@code member-0001}
 * @param kind what
 * @param page path of the page, after a rename the new one
 * @param previousPage the path before a rename, otherwise empty
 */
public record Change(
    Instant at, String member, ChangeKind kind, String page, String previousPage) {}

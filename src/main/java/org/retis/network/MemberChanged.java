package org.retis.network;

/**
 * A member joined, left, came back, or something about them changed.
 *
 * @param member the member as they are now
 */
public record MemberChanged(Member member) {}

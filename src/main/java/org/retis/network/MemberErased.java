package org.retis.network;

/**
 * A member's personal data were erased; a room forgets them now.
 *
 * @param memberId the id that no longer stands for anybody
 * @param networkId the network
 */
public record MemberErased(int memberId, int networkId) {}

package org.retis.charter;

/**
 * Somebody acknowledged the charter, or a coordinator recorded that they did on paper.
 *
 * @param networkId the network
 * @param acknowledgement what was recorded
 */
public record CharterAcknowledged(int networkId, Acknowledgement acknowledgement) {}

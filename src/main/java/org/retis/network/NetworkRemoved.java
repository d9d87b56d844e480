package org.retis.network;

/**
 * A network no longer exists, with all that belonged to it.
 *
 * @param networkId the id that it had
 */
public record NetworkRemoved(int networkId) {}

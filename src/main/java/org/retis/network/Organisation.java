package org.retis.network;

/**
 * An organisation that members of a network come from.
 *
 * @param id our own id
 * @param networkId the network
 * @param name its name, unique in the network without regard to case and accents
 */
public record Organisation(int id, int networkId, String name) {}

package org.retis.network;

/**
 * A committee or group that meets in a network.
 *
 * @param id our own id
 * @param networkId the network
 * @param kind what kind of body it is
 * @param name its own name, empty where the ordinary name of its kind is meant
 * @param description what it is for, or empty
 */
public record Body(int id, int networkId, BodyKind kind, String name, String description) {}

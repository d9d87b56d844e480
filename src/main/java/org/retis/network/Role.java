package org.retis.network;

/**
 * One role of a network.
 *
 * @param id our own id
 * @param networkId the network
 * @param kind what kind of role it is
 * @param name its own name, empty where the ordinary name of its kind is meant
 * @param description what it is about, or empty
 */
public record Role(int id, int networkId, RoleKind kind, String name, String description) {}

package org.retis.gateway;

/**
 * A Confluence space is gone with all its pages.
 *
 * @param spaceKey the key that it had
 */
public record SpaceRemoved(String spaceKey) {}

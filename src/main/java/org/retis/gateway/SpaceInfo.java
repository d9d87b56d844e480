package org.retis.gateway;

/**
 * A Confluence space.
 *
 * @param key its key, which never changes
 * @param name its name
 * @param path path of its home from the context path, for instance {@code /display/YOUTH}
 */
public record SpaceInfo(String key, String name, String path) {}

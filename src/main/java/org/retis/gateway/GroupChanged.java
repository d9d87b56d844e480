package org.retis.gateway;

/**
 * Somebody joined or left a Confluence group.
 *
 * @param group the group's name
 */
public record GroupChanged(String group) {}

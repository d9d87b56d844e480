package org.retis.gateway;

/**
 * A Confluence account was removed.
 *
 * @param username the log-in name that it had
 */
public record AccountRemoved(String username) {}

package org.retis.gateway;

/**
 * A Confluence account was edited, renamed, deactivated or reactivated.
 *
 * @param username its log-in name now
 */
public record AccountChanged(String username) {}

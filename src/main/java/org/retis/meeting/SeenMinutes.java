package org.retis.meeting;

/**
 * What was last seen of a page with minutes.
 *
 * @param pageId the page
 * @param networkId the network that it belongs to
 * @param spaceKey its space
 * @param version its version, 0 while it can't be met
 * @param restricted whether only some may view it
 */
record SeenMinutes(long pageId, int networkId, String spaceKey, int version, boolean restricted) {}

/**
 * The network room: what a network is, who is on its roster, who holds which role.
 *
 * <p>The one room that can't be removed, and the only one that others may use. Publishes {@link
 * org.retis.network.Network}, {@link org.retis.network.Member} and the services that own them, the
 * events {@link org.retis.network.MemberChanged} and its kin, the base class of every macro that
 * speaks about a network, and the interfaces through which rooms meet without knowing each other.
 * Uses the gateway, the web and the store packages.
 */
@NullMarked
package org.retis.network;

import org.jspecify.annotations.NullMarked;

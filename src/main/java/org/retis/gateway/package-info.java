/**
 * The only door to Confluence: nothing else in the plugin names a type of {@code
 * com.atlassian.confluence}.
 *
 * <p>Publishes small interfaces and records of our own ({@link org.retis.gateway.Viewers}, {@link
 * org.retis.gateway.Accounts}, {@link org.retis.gateway.Spaces}, {@link
 * org.retis.gateway.Permissions}, …); their implementations, named {@code Confluence…}, are
 * package-private and wired in {@code META-INF/spring}. Uses no room.
 */
@NullMarked
package org.retis.gateway;

import org.jspecify.annotations.NullMarked;

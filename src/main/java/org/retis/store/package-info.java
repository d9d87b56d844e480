/**
 * What every store shares: access to Active Objects, paging, unique rows, search text.
 *
 * <p>The only package besides the gateway that knows {@code com.atlassian.activeobjects}; rooms'
 * stores build on {@link org.retis.store.Database} and {@code net.java.ao}. Uses no room.
 */
@NullMarked
package org.retis.store;

import org.jspecify.annotations.NullMarked;

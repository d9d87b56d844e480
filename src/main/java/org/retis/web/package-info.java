/**
 * What every screen shares: texts, macro and servlet bases, paging, forms, messages, REST errors.
 *
 * <p>Uses the gateway and the store's paging types; uses no room.
 */
@NullMarked
package org.retis.web;

import org.jspecify.annotations.NullMarked;

/**
 * The charter room: what the network agreed on, who read and acknowledged which version of it.
 *
 * <p>Uses the network room.
 */
@NullMarked
package org.retis.charter;

import org.jspecify.annotations.NullMarked;

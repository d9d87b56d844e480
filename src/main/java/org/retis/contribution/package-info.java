/**
 * The contribution room: who brings what to the network, and who has gone silent.
 *
 * <p>Uses the network room.
 */
@NullMarked
package org.retis.contribution;

import org.jspecify.annotations.NullMarked;

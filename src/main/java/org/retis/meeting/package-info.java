/**
 * The meeting room: agendas, attendance, and the decisions and actions that stand in minutes.
 *
 * <p>Uses the network room.
 */
@NullMarked
package org.retis.meeting;

import org.jspecify.annotations.NullMarked;

package org.retis.meeting;

/**
 * One row of an agenda that is sent as a whole.
 *
 * @param itemId the item, 0 for a new one
 * @param draft what was typed
 */
record AgendaChange(int itemId, AgendaDraft draft) {}

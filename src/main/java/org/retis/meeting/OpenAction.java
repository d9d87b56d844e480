package org.retis.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that isn't done yet, as far as the next meeting must know it.
 *
 * @param id the register's id
 * @param text what is to be done, as plain text
 * @param owner the name of who does it, or empty
 * @param due until when, or null
 * @param pageId the minutes in which it stands
 */
record OpenAction(int id, String text, String owner, @Nullable LocalDate due, long pageId) {}

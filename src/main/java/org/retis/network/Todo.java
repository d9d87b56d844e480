package org.retis.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a network awaits from somebody.
 *
 * @param text what to do, already in the person's language
 * @param path where to do it, from the context path
 * @param due until when, or null
 */
public record Todo(String text, String path, @Nullable LocalDate due) {}

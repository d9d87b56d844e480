package org.retis.meeting;

import org.jspecify.annotations.Nullable;

/**
 * How to move an item of the agenda.
 *
 * @param by places, upwards below 0
 */
public record AgendaMove(@Nullable Integer by) {}

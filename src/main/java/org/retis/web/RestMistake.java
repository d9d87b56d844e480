package org.retis.web;

import org.jspecify.annotations.Nullable;

/**
 * What REST answers when it can't do as asked.
 *
 * @param message the sentence, in the caller's language
 * @param field the name of the field that it is about, or null
 */
public record RestMistake(String message, @Nullable String field) {}

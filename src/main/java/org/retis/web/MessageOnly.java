package org.retis.web;

/**
 * The view of a macro that has nothing but a message to show.
 *
 * @param message the message
 */
public record MessageOnly(MessageView message) {}

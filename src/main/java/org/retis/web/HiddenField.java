package org.retis.web;

/**
 * A value that a form carries along unseen.
 *
 * @param name the control's name
 * @param value its value
 */
public record HiddenField(String name, String value) {}

package org.retis.architecture.example.charter;

import org.retis.architecture.example.web.Screen;

/** Closes a cycle. */
public record CharterView(Screen screen) {}

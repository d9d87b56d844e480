package org.retis.architecture.example.web;

import org.retis.architecture.example.charter.CharterService;

/** Knows a room from below. */
public final class Screen {
  CharterService charter;
}

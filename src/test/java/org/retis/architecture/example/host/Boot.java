package org.retis.architecture.example.host;

import org.retis.architecture.example.charter.CharterService;

/** A host that knows the plugin. */
public final class Boot {
  CharterService service;
}

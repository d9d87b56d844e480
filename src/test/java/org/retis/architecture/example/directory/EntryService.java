package org.retis.architecture.example.directory;

/** Does nothing wrong. */
public final class EntryService {}

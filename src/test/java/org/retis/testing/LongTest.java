package org.retis.testing;

/**
 * Category of tests that take too long for every build; {@code mvn -Pfull verify} runs them too.
 */
public interface LongTest {}

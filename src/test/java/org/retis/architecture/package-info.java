/**
 * The rules of the house as tests: who may know whom, and that descriptor, templates, texts and
 * code agree with each other.
 *
 * <p>A class named {@code …Rules} finds breaches and returns them as sentences; its test expects
 * none in this repository, and finds the breaches planted in small examples, so that no rule can
 * pass by looking at nothing.
 */
package org.retis.architecture;

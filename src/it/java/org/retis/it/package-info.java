/**
 * Journeys through the embedded host with the packaged JAR, as people and scripts make them: over
 * HTTP and in Chromium. The host runs in a process of its own; nothing here knows a plugin class.
 */
package org.retis.it;

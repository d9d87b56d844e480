/**
 * A small Confluence to run the plugin in: the same OSGi framework, Spring, Active Objects,
 * Velocity, servlets and REST, on the loopback address only. It knows the plugin only by its JAR.
 */
package org.retis.host;

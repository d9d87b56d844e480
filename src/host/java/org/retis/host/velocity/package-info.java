/**
 * Velocity as Confluence runs it: calls outside the allow-list aren't made, and what a reference
 * prints is escaped.
 */
package org.retis.host.velocity;

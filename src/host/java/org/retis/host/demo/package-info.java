/**
 * The demonstrations: an invented county network, the real history of a wiki, a large roster.
 *
 * <p>They are loaded as a person with a script would load them: users, spaces and pages through the
 * host's own services, everything about networks through the REST of the installed plugin.
 */
package org.retis.host.demo;

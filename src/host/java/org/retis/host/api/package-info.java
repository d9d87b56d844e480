/**
 * The wiki behind Confluence's Java interfaces: the services that plugins find in OSGi, the
 * entities that they get, the events that they hear. Only what stands among the signatures exists.
 */
package org.retis.host.api;

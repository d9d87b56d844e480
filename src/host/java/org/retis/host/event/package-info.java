/** Events between the product and plugins, as Atlassian's event library delivers them. */
package org.retis.host.event;

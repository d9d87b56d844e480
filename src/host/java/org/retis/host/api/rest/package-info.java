/** Confluence's own REST interface for spaces, content, labels and users, in its shape. */
package org.retis.host.api.rest;

/**
 * The tour: every page of the demonstration in both languages, saved as files that can be looked at
 * without the host.
 */
package org.retis.host.tour;

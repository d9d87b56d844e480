/** A small plugin for tests of the host: its classes are put into JARs and loaded from there. */
package org.retis.host.sample;

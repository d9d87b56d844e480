/** The OSGi framework with Spring and Gemini Blueprint, as Confluence starts plugins in it. */
package org.retis.host.osgi;

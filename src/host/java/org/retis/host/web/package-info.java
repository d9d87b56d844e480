/**
 * The web side of the host: Tomcat, plugin endpoints with their access rules, web resources and
 * decoration.
 */
package org.retis.host.web;

/**
 * Turns Confluence's storage format into HTML: checks that it is well formed, drops what Confluence
 * would not show, runs macros, resolves links. Knows the wiki and the plugins only through small
 * interfaces of its own.
 */
package org.retis.host.render;

/**
 * The wiki's screens: log in, dashboard, pages with history and editor, spaces, profiles,
 * preferences, administration. Plain HTML forms with a token each; nothing needs a script.
 *
 * <p>{@link org.retis.host.screen.Wiki} puts them together and says which servlets and filters the
 * container needs.
 */
package org.retis.host.screen;

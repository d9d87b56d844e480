/**
 * What an editor needs to know of storage format and macros: where macros stand in a text, how one
 * is written, put in, moved and taken out without touching the rest, which macros there are and
 * what a form for one looks like. Knows neither requests nor the wiki's data.
 */
package org.retis.host.editor;

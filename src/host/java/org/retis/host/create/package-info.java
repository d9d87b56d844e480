/**
 * Making pages from blueprints: filling their templates, finding them by words, and what follows
 * when a page was made from one.
 */
package org.retis.host.create;

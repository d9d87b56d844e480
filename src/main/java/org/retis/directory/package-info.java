/**
 * The directory room: the roster as people want to read it, with what members say of themselves.
 *
 * <p>Keeps one entry per member, in step with the roster by events, so that a page of the directory
 * is one indexed query. Uses the network room. Publishes nothing that another room needs.
 */
@NullMarked
package org.retis.directory;

import org.jspecify.annotations.NullMarked;

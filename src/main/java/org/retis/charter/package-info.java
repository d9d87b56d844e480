/**
 * The charter room: what the network agreed on, who read and acknowledged which version of it.
 *
 * <p>A page of the network is named as its charter. Each text of that page that differs from the
 * one before is kept with its digest. The first is in force at once; of every later one a
 * coordinator says whether the change is minor (what people acknowledged stays valid) or
 * substantial (everybody is asked again); until then nothing is asked. Editions count substantial
 * changes, so somebody is up to date who acknowledged a text of the current edition.
 *
 * <p>Publishes {@link org.retis.charter.CharterAcknowledged}. Uses the network room.
 */
@NullMarked
package org.retis.charter;

import org.jspecify.annotations.NullMarked;

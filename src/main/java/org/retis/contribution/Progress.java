package org.retis.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How complete and how fresh figures are.
 *
 * @param at when they were last brought up to date, or null while nothing was counted yet
 * @param spaces how many spaces of the network the viewer may see
 * @param hidden how many they may not
 * @param reading of how many of these the past is being read for the first time
 * @param pagesRead how many pages of these are read
 * @param restrictedLeftOut whether so many restricted pages are concerned that not all were looked
 *     at
 */
public record Progress(
    @Nullable Instant at,
    int spaces,
    int hidden,
    int reading,
    int pagesRead,
    boolean restrictedLeftOut) {

  /** Whether the past isn't complete yet. */
  public boolean isReading() {
    return reading > 0;
  }
}

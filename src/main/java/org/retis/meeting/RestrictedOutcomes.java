package org.retis.meeting;

import java.util.List;

/**
 * What stands on restricted pages, as far as one viewer may view them.
 *
 * @param rows what they may see
 * @param more whether there are more than were looked at
 */
public record RestrictedOutcomes(List<Outcome> rows, boolean more) {

  public RestrictedOutcomes {
    rows = List.copyOf(rows);
  }
}

package org.retis.contribution;

import java.util.List;
import java.util.Set;

/**
 * What somebody may see of a network's contributions.
 *
 * @param spaces the spaces
 * @param hidden how many more there are
 * @param pages the restricted pages within the time in question that they may view
 * @param leftOut whether there are more restricted pages than were looked at
 */
record Visible(Set<String> spaces, int hidden, List<Long> pages, boolean leftOut) {

  /** Whether there is any space to see. */
  boolean isNothing() {
    return spaces.isEmpty();
  }
}

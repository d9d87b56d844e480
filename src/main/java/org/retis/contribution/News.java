package org.retis.contribution;

import org.jspecify.annotations.Nullable;

/**
 * Something heard that the job looks after.
 *
 * @param id its number
 * @param task what is to be done
 * @param fact the contribution; null where a page is to be looked at again
 * @param pageId the page
 */
record News(int id, Task task, @Nullable Fact fact, long pageId) {

  /** What is to be done. */
  enum Task {
    /** Count a contribution. */
    ADD,
    /** Count it no longer: a like was taken back. */
    WITHDRAW,
    /** Look at a page again: it moved, or may be viewed by others now. */
    VISIT
  }
}

package org.retis.host.screen;

import java.io.IOException;

/** Answers requests for one address of the wiki. */
@FunctionalInterface
interface Screen {

  /**
   * Answers.
   *
   * @throws Outcome when there is nothing to show, or not to this caller
   */
  void answer(Exchange exchange) throws IOException;
}

package org.retis.host.screen;

import org.retis.host.site.SitePage;

/** Hears of new pages that came out of the editor, to finish what it began: labels, index pages. */
@FunctionalInterface
interface PageOrigins {

  /** Leaves new pages as they are. */
  PageOrigins NONE = (exchange, page, origin) -> {};

  /**
   * A page was created in the editor.
   *
   * @param page the page, saved
   * @param origin what the editor was opened with; a browser sent it, so believe nothing of it
   */
  void created(Exchange exchange, SitePage page, String origin);
}

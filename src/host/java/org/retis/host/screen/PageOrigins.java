package org.retis.host.screen;

import java.util.Optional;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Begins new pages for the editor, and finishes them once they are saved: labels, index pages. */
@FunctionalInterface
interface PageOrigins {

  /** Leaves new pages as they are. */
  PageOrigins NONE = (exchange, page, origin) -> {};

  /**
   * What a page begins with when the editor is opened without a body.
   *
   * @param origin what the editor was opened with; a browser sent it, so believe nothing of it
   */
  default Optional<String> body(Exchange exchange, SiteSpace space, String origin) {
    return Optional.empty();
  }

  /**
   * A page was created in the editor.
   *
   * @param page the page, saved
   * @param origin what the editor was opened with; a browser sent it, so believe nothing of it
   */
  void created(Exchange exchange, SitePage page, String origin);
}

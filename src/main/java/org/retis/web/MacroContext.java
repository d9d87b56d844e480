package org.retis.web;

import org.retis.gateway.MacroCall;
import org.retis.gateway.Viewer;

/**
 * One macro on one page for one viewer, everything read and checked.
 *
 * @param call the macro as Confluence hands it over
 * @param viewer who looks
 * @param formats speaks to them
 * @param settings what whoever edited the page chose
 * @param fields what the viewer asked for in the query string; nothing where it can't be clicked
 * @param links links to the macro itself; meaningful where {@link #interactive()}
 * @param id the id of the macro's section; ids inside it begin with this and a dash
 */
public record MacroContext(
    MacroCall call,
    Viewer viewer,
    Formats formats,
    MacroParameters settings,
    MacroParameters fields,
    MacroLinks links,
    String id) {

  /** Whether links to the macro itself, forms and scripts make sense. */
  public boolean interactive() {
    return call.output().isInteractive() && call.contentId() > 0;
  }
}

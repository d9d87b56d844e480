package org.retis.web;

/**
 * A link or a button that leads somewhere.
 *
 * @param text what it says
 * @param href where it leads
 * @param primary whether it is the one main button
 */
public record LinkView(String text, String href, boolean primary) {

  /** An ordinary link or button. */
  public static LinkView to(String text, String href) {
    return new LinkView(text, href, false);
  }

  /** The main button. */
  public static LinkView primary(String text, String href) {
    return new LinkView(text, href, true);
  }
}

package org.retis.meeting;

/**
 * Where a decision or an action stands.
 *
 * @param pageId the page
 * @param pageTitle its title
 * @param spaceKey the page's space
 * @param restricted whether only some of those who may view the space may view the page
 * @param live whether it stands there now
 * @param order which of its kind it is on the page, from 0
 */
public record OutcomePlace(
    long pageId, String pageTitle, String spaceKey, boolean restricted, boolean live, int order) {

  /** Where to read it, from the context path. */
  public String path() {
    return "/pages/viewpage.action?pageId=" + pageId;
  }
}

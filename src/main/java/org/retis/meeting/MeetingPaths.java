package org.retis.meeting;

import org.retis.network.Network;

/** Where meetings are, from the context path. */
final class MeetingPaths {

  static final String PREPARE = "/plugins/servlet/retis/meeting/prepare";

  private MeetingPaths() {}

  /** The page on which a meeting is prepared. */
  static String prepare(Network network) {
    return PREPARE + "?network=" + network.id();
  }

  /** The same, with the page below which the minutes are to stand. */
  static String prepareBelow(Network network, long pageId) {
    return prepare(network) + "&parent=" + pageId;
  }

  /** The same for one that is being prepared. */
  static String prepare(Network network, int meetingId) {
    return prepare(network) + "&meeting=" + meetingId;
  }

  /** A page of Confluence's. */
  static String page(long pageId) {
    return "/pages/viewpage.action?pageId=" + pageId;
  }

  /** REST of a network's meetings. */
  static String rest(Network network) {
    return "/rest/retis/1.0/networks/" + network.id() + "/meetings";
  }

  /** REST of one meeting. */
  static String rest(Network network, int meetingId) {
    return rest(network) + "/" + meetingId;
  }
}

package org.retis.host.demo.small;

import java.util.List;
import java.util.Map;

/**
 * What {@code meetings.json} holds.
 *
 * @param meetings in order of time
 * @param said what was said about actions of past meetings
 */
record MeetingFile(List<MeetingSpec> meetings, List<SaidSpec> said) {

  /**
   * A meeting.
   *
   * @param body the kind of the body that meets, one of a kind
   * @param day days from today
   * @param title may have gaps
   * @param page the title of the page with its minutes in {@code pages.json}, or null
   * @param under the title of the page below which the page is made that the plugin prepares, or
   *     null
   * @param attendance first and family names to a state; {@code REPRESENTED} may be followed by a
   *     colon and a name
   */
  record MeetingSpec(
      String body,
      int day,
      String time,
      int minutes,
      String title,
      String place,
      String page,
      String under,
      List<ItemSpec> agenda,
      Map<String, String> attendance) {

    MeetingSpec {
      attendance = attendance == null ? Map.of() : attendance;
    }
  }

  /**
   * An item of an agenda.
   *
   * @param carried whether it takes up the open actions of the body's earlier meetings
   */
  record ItemSpec(
      String topic,
      String kind,
      String presenter,
      int minutes,
      List<String> documents,
      boolean carried) {}

  /**
   * How far an action is.
   *
   * @param action how its text begins
   * @param by the log-in name of who says so
   */
  record SaidSpec(String action, String by, String state, String note) {}
}

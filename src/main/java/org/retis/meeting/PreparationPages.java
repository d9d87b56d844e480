package org.retis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.web.Formats;
import org.retis.web.FormatsFactory;

/** Writes the page with the minutes of a meeting, before it took place. */
public final class PreparationPages {

  private final Meetings meetings;
  private final Agenda agenda;
  private final Preparation preparation;
  private final Roster roster;
  private final FormatsFactory formats;

  PreparationPages(
      Meetings meetings,
      Agenda agenda,
      Preparation preparation,
      Roster roster,
      FormatsFactory formats) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.preparation = preparation;
    this.roster = roster;
    this.formats = formats;
  }

  /**
   * The page, in the viewer's language.
   *
   * @throws org.retis.web.UserMistake when the viewer may not change the meeting
   */
  public PreparationPage page(Viewer viewer, Network network, int meetingId) {
    Meeting meeting = meetings.lead(viewer, network, meetingId);
    Formats said = formats.forViewer(viewer);
    List<AgendaItem> items = agenda.items(meeting);
    StringBuilder storage = new StringBuilder();
    storage.append(macro("retis-attendance", meeting)).append(macro("retis-agenda", meeting));
    storage.append(element("h2", said.text("retis.meeting.page.notes")));
    Map<Integer, Member> people =
        roster.byIds(
            viewer,
            network,
            items.stream().map(AgendaItem::memberId).filter(id -> id != null).toList());
    for (int i = 0; i < items.size(); i++) {
      storage.append(section(viewer, network, said, people, i + 1, items.get(i)));
    }
    if (items.isEmpty()) {
      storage.append("<p><br/></p>");
    }
    return new PreparationPage(network.homeSpaceKey(), meeting.title(), storage.toString());
  }

  private String section(
      Viewer viewer,
      Network network,
      Formats said,
      Map<Integer, Member> people,
      int number,
      AgendaItem item) {
    StringBuilder storage = new StringBuilder(element("h3", number + ". " + item.topic()));
    String line = line(said, people, item);
    if (!line.isEmpty()) {
      storage.append("<p><em>").append(escape(line)).append("</em></p>");
    }
    List<OpenAction> actions = preparation.actions(viewer, network, item.actions());
    if (!actions.isEmpty()) {
      storage.append("<ul>");
      actions.forEach(action -> storage.append(element("li", told(said, action))));
      storage.append("</ul>");
    }
    return storage.append("<p><br/></p>").toString();
  }

  private static String line(Formats said, Map<Integer, Member> people, AgendaItem item) {
    List<String> parts = new ArrayList<>();
    Member member = item.memberId() == null ? null : people.get(item.memberId());
    String name = member == null ? item.presenter() : member.name();
    if (!name.isEmpty()) {
      parts.add(name);
    }
    if (item.minutes() > 0) {
      parts.add(MeetingTexts.length(said, item.minutes()));
    }
    return String.join(", ", parts);
  }

  /** An action in one line: what, who, until when. */
  static String told(Formats said, OpenAction action) {
    List<String> parts = new ArrayList<>();
    if (!action.owner().isEmpty()) {
      parts.add(action.owner());
    }
    if (action.due() != null) {
      parts.add(said.text("retis.meeting.action.due", said.date(action.due())));
    }
    return parts.isEmpty()
        ? action.text()
        : said.text("retis.meeting.action", action.text(), String.join(", ", parts));
  }

  private static String macro(String name, Meeting meeting) {
    return "<ac:structured-macro ac:name=\""
        + name
        + "\"><ac:parameter ac:name=\"meeting\">"
        + meeting.id()
        + "</ac:parameter></ac:structured-macro>";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escape(text) + "</" + name + ">";
  }

  /** For storage format, which is XML. */
  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

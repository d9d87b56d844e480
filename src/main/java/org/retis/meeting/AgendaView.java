package org.retis.meeting;

import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/**
 * An agenda, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param line when and where the meeting is
 * @param links the video meeting, and what coordinators can do elsewhere
 * @param messages that the meeting is called off, that the time won't do
 * @param columns the headings of the table for exports
 * @param rows the items
 * @param total how long they take together
 * @param empty what is said where there are none, or empty
 * @param addLabel what unfolds the form for a new item, or empty
 * @param add the form for a new item; none for who doesn't coordinate
 * @param state the button that calls it off or takes that back; none for who doesn't coordinate
 * @param names names that its fields offer
 */
public record AgendaView(
    String title,
    String line,
    List<LinkView> links,
    List<MessageView> messages,
    Columns columns,
    List<Item> rows,
    String total,
    String empty,
    String addLabel,
    List<MeetingForm> add,
    List<MeetingForm> state,
    MeetingNames names) {

  public AgendaView {
    links = List.copyOf(links);
    messages = List.copyOf(messages);
    rows = List.copyOf(rows);
    add = List.copyOf(add);
    state = List.copyOf(state);
  }

  /** The headings of the table for exports. */
  public record Columns(String time, String topic, String kind, String presenter, String minutes) {}

  /**
   * An item.
   *
   * @param number which it is
   * @param topic what it is about
   * @param time when it begins, or empty
   * @param kind what is expected
   * @param presenter who presents it, or empty
   * @param minutes how long it may take, or empty
   * @param line all this in one line
   * @param documents what to read
   * @param carried what earlier meetings left
   * @param editLabel what unfolds the forms, or empty
   * @param spoken what it is about, for who can't see beside what a button stands
   * @param forms forms that change, move and remove it; none for who doesn't coordinate
   */
  public record Item(
      String number,
      String topic,
      String time,
      String kind,
      String presenter,
      String minutes,
      String line,
      List<Document> documents,
      List<String> carried,
      String editLabel,
      String spoken,
      List<MeetingForm> forms) {

    public Item {
      documents = List.copyOf(documents);
      carried = List.copyOf(carried);
      forms = List.copyOf(forms);
    }

    /** Whether there is anything to read. */
    public boolean documented() {
      return !documents.isEmpty();
    }

    /** Whether earlier meetings left something. */
    public boolean follows() {
      return !carried.isEmpty();
    }

    /** Whether the viewer may change it here. */
    public boolean editable() {
      return !forms.isEmpty();
    }
  }

  /**
   * Something to read.
   *
   * @param text what it is called
   * @param href where it is, or empty
   */
  public record Document(String text, String href) {
    /** Whether it has an address. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there are items. */
  public boolean filled() {
    return !rows.isEmpty();
  }

  /** Whether the viewer may add items here. */
  public boolean growing() {
    return !add.isEmpty();
  }
}

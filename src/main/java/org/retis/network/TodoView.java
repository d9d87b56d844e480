package org.retis.network;

import java.util.List;
import org.retis.web.MessageView;

/**
 * What is awaited from the reader, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param summary how much it is, or empty
 * @param messages what is to be known first
 * @param groups what is late, what comes soon, what comes later; none of them empty
 * @param empty what is said where nothing is awaited, or nothing
 * @param more that more is awaited than is shown, or empty
 * @param asOf when this was so
 */
public record TodoView(
    String title,
    String summary,
    List<MessageView> messages,
    List<Group> groups,
    List<MessageView> empty,
    String more,
    String asOf) {

  /**
   * Things of about the same urgency.
   *
   * @param id the id of its heading
   * @param title the heading
   * @param items the things to do
   */
  public record Group(String id, String title, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing to do.
   *
   * @param text what
   * @param note who awaits it
   * @param when until when, in words
   * @param late whether that is over
   * @param href where to do it
   * @param open the button
   */
  public record Item(
      String text, String note, String when, boolean late, String href, String open) {}

  public TodoView {
    messages = List.copyOf(messages);
    groups = List.copyOf(groups);
    empty = List.copyOf(empty);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is a summary. */
  public boolean summarised() {
    return !summary.isEmpty();
  }

  /** Whether anything is awaited. */
  public boolean filled() {
    return !groups.isEmpty();
  }
}

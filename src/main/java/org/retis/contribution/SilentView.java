package org.retis.contribution;

import java.util.List;
import org.retis.web.FaceView;
import org.retis.web.LinkView;
import org.retis.web.MessageView;
import org.retis.web.PagingView;

/**
 * What {@code retis-silent} shows to coordinators.
 *
 * @param title the heading, or empty
 * @param summary of how many nothing was heard
 * @param actions what can be done with it
 * @param messages what to know about it
 * @param choicesLabel what the choices are called
 * @param choices the kinds of silence, with how many there are of each
 * @param caption what is listed
 * @param none what stands where nobody is
 * @param people who it is
 * @param paging the pages of the list
 * @param foot what silence means
 * @param moment when computed
 */
public record SilentView(
    String title,
    String summary,
    List<LinkView> actions,
    List<MessageView> messages,
    String choicesLabel,
    List<Choice> choices,
    String caption,
    String none,
    List<Person> people,
    PagingView paging,
    String foot,
    String moment) {

  public SilentView {
    actions = List.copyOf(actions);
    messages = List.copyOf(messages);
    choices = List.copyOf(choices);
    people = List.copyOf(people);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether something can be done with it. */
  public boolean actionable() {
    return !actions.isEmpty();
  }

  /** Whether the reader can choose. */
  public boolean chooses() {
    return !choices.isEmpty();
  }

  /** Whether anybody is listed. */
  public boolean filled() {
    return !people.isEmpty();
  }

  /**
   * A kind of silence.
   *
   * @param text what it is called, with how many
   * @param href where it is shown
   * @param current whether it is shown
   */
  public record Choice(String text, String href, boolean current) {}

  /**
   * Somebody.
   *
   * @param face who it is
   * @param name the name
   * @param mark the kind of silence
   * @param organisation where they come from, or empty
   * @param sentence what was last heard
   */
  public record Person(
      FaceView face, String name, String mark, String organisation, String sentence) {

    /** Whether it is known where they come from. */
    public boolean placed() {
      return !organisation.isEmpty();
    }
  }
}

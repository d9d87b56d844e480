package org.retis.directory;

import java.util.List;
import org.retis.directory.DirectoryPeople.Mark;
import org.retis.web.FaceView;
import org.retis.web.FieldView;
import org.retis.web.FormView;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/**
 * One entry on a page of its own, ready to be drawn by {@code entry.html.vm}.
 *
 * @param face the picture or the initials
 * @param lines what the roster says
 * @param mark the lozenge
 * @param messages what was done or what is wrong
 * @param terms what the entry says, for who may not change it
 * @param editable whether the viewer may change it
 * @param ask asks whether it is still right
 * @param form where the forms go
 * @param revision what the form was made from
 * @param fields the controls
 * @param note what can't be changed here
 * @param save the word on the main button
 * @param cancel leads back
 */
public record EntryView(
    FaceView face,
    List<String> lines,
    Mark mark,
    List<MessageView> messages,
    List<Term> terms,
    boolean editable,
    Ask ask,
    FormView form,
    String revision,
    List<FieldView> fields,
    String note,
    String save,
    LinkView cancel) {

  public EntryView {
    lines = List.copyOf(lines);
    messages = List.copyOf(messages);
    terms = List.copyOf(terms);
    fields = List.copyOf(fields);
  }

  /**
   * One thing that the entry says.
   *
   * @param name what it is called
   * @param text what it says, or empty
   * @param href where it leads, or empty
   * @param tags topics, or none
   */
  public record Term(String name, String text, String href, List<String> tags) {

    public Term {
      tags = List.copyOf(tags);
    }

    /** Whether it leads somewhere. */
    public boolean linked() {
      return !href.isEmpty();
    }

    /** Whether it holds topics. */
    public boolean tagged() {
      return !tags.isEmpty();
    }
  }

  /**
   * Asks whether the entry is still right.
   *
   * @param title the question
   * @param sentence when it was confirmed
   * @param yes the word on the button
   */
  public record Ask(String title, String sentence, String yes) {}
}

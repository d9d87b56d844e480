package org.retis.meeting;

import java.util.List;
import org.retis.web.FaceView;

/**
 * A decision or an action in a page, ready to be drawn around its text by {@code outcome.html.vm}.
 *
 * @param action whether it is an action
 * @param label what it is
 * @param code its number, or empty
 * @param mark the lozenge
 * @param face the face of who is to do it
 * @param owner who is to do it, or empty
 * @param facts dates and how it was taken
 * @param late how late it is, or empty
 * @param empty what stands where nothing is written yet, or empty
 * @param warnings what is wrong with how it is set
 */
public record OutcomeView(
    boolean action,
    String label,
    String code,
    Mark mark,
    FaceView face,
    String owner,
    List<String> facts,
    String late,
    String empty,
    List<String> warnings) {

  public OutcomeView {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }

  /** Whether it has a number. */
  public boolean coded() {
    return !code.isEmpty();
  }

  /** Whether somebody is named. */
  public boolean owned() {
    return !owner.isEmpty();
  }

  /** Whether it is late. */
  public boolean overdue() {
    return !late.isEmpty();
  }

  /** Whether nothing is written yet. */
  public boolean blank() {
    return !empty.isEmpty();
  }

  /**
   * A lozenge.
   *
   * @param shown whether there is one
   * @param text what it says
   * @param kind AUI's class for its look, or empty for the neutral one
   */
  public record Mark(boolean shown, String text, String kind) {

    /** No lozenge. */
    public static final Mark NONE = new Mark(false, "", "");
  }
}

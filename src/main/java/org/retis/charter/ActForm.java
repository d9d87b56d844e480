package org.retis.charter;

import java.util.List;

/**
 * A form on a page that acts through REST once the shared script shows it.
 *
 * @param id what the ids in it begin with
 * @param action the address
 * @param method the HTTP method
 * @param failed the sentence where the answer tells none
 * @param title its heading, or empty
 * @param sentences what it is about
 * @param hidden what it sends unseen
 * @param choicesLabel what the choices are about
 * @param choices one of these is chosen
 * @param check what must be ticked, or empty
 * @param field the label of a text to type, or empty
 * @param fieldName the name of that text
 * @param submit the button
 * @param primary whether it is the main button
 * @param note what is kept, or empty
 */
public record ActForm(
    String id,
    String action,
    String method,
    String failed,
    String title,
    List<String> sentences,
    List<Hidden> hidden,
    String choicesLabel,
    List<Choice> choices,
    String check,
    String field,
    String fieldName,
    String submit,
    boolean primary,
    String note) {

  /**
   * Sent unseen.
   *
   * @param name the field
   * @param value its value
   * @param type {@code number} or {@code text}
   */
  public record Hidden(String name, String value, String type) {}

  /**
   * One of several answers, yes or no in JSON.
   *
   * @param name the field
   * @param value {@code true} or {@code false}
   * @param text what it means
   * @param help what follows from it
   */
  public record Choice(String name, String value, String text, String help) {}

  public ActForm {
    sentences = List.copyOf(sentences);
    hidden = List.copyOf(hidden);
    choices = List.copyOf(choices);
  }

  /** A form with nothing but a button. */
  static ActForm button(String id, String action, String method, String failed, String submit) {
    return new ActForm(
        id, action, method, failed, "", List.of(), List.of(), "", List.of(), "", "", "", submit,
        false, "");
  }

  ActForm about(String heading, String... told) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        heading,
        List.of(told),
        hidden,
        choicesLabel,
        choices,
        check,
        field,
        fieldName,
        submit,
        primary,
        note);
  }

  ActForm sending(Hidden... unseen) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        title,
        sentences,
        List.of(unseen),
        choicesLabel,
        choices,
        check,
        field,
        fieldName,
        submit,
        primary,
        note);
  }

  ActForm choosing(String label, Choice... among) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        title,
        sentences,
        hidden,
        label,
        List.of(among),
        check,
        field,
        fieldName,
        submit,
        primary,
        note);
  }

  ActForm asking(String name, String label) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        title,
        sentences,
        hidden,
        choicesLabel,
        choices,
        check,
        label,
        name,
        submit,
        primary,
        note);
  }

  ActForm ticking(String label) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        title,
        sentences,
        hidden,
        choicesLabel,
        choices,
        label,
        field,
        fieldName,
        submit,
        primary,
        note);
  }

  ActForm main(String kept) {
    return new ActForm(
        id,
        action,
        method,
        failed,
        title,
        sentences,
        hidden,
        choicesLabel,
        choices,
        check,
        field,
        fieldName,
        submit,
        true,
        kept);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is something to choose. */
  public boolean choosing() {
    return !choices.isEmpty();
  }

  /** Whether something must be ticked. */
  public boolean ticked() {
    return !check.isEmpty();
  }

  /** Whether there is a text to type. */
  public boolean typed() {
    return !field.isEmpty();
  }

  /** Whether there is a note. */
  public boolean noted() {
    return !note.isEmpty();
  }
}

package org.retis.charter;

import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/**
 * The charter as one viewer finds it, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param line version, date, time to read
 * @param state how the viewer stands to it, in a word or two, or empty
 * @param lozenge the colour of that word, as AUI's class
 * @param messages what is to be known first
 * @param done the sentence for who is up to date, or empty
 * @param sentences what else is to be known
 * @param links where the text is
 * @param forms what can be done
 * @param moreLabel what unfolds the viewer's own history, or empty
 * @param history the viewer's own acknowledgements, newest first
 * @param headers the headings of that history
 * @param toolsLabel what unfolds what coordinators seldom need, or empty
 * @param tools what coordinators seldom need
 * @param empty what is said where no page is named, or nothing
 */
public record CharterView(
    String title,
    String line,
    String state,
    String lozenge,
    List<MessageView> messages,
    String done,
    List<String> sentences,
    List<LinkView> links,
    List<ActForm> forms,
    String moreLabel,
    List<Proof> history,
    List<String> headers,
    String toolsLabel,
    List<ActForm> tools,
    List<MessageView> empty) {

  /**
   * One acknowledgement.
   *
   * @param version what was acknowledged
   * @param at when
   * @param how by oneself or on paper
   * @param digest the text's digest
   * @param receipt by which it can be found again
   */
  public record Proof(String version, String at, String how, String digest, String receipt) {}

  public CharterView {
    messages = List.copyOf(messages);
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
    forms = List.copyOf(forms);
    history = List.copyOf(history);
    headers = List.copyOf(headers);
    tools = List.copyOf(tools);
    empty = List.copyOf(empty);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is a text in force. */
  public boolean lined() {
    return !line.isEmpty();
  }

  /** Whether there is a word about how the viewer stands. */
  public boolean stated() {
    return !state.isEmpty();
  }

  /** Whether the viewer is up to date. */
  public boolean finished() {
    return !done.isEmpty();
  }

  /** Whether there is anywhere to go. */
  public boolean linked() {
    return !links.isEmpty();
  }

  /** Whether the viewer has a history. */
  public boolean historic() {
    return !history.isEmpty();
  }

  /** Whether there is something that coordinators seldom need. */
  public boolean tooled() {
    return !tools.isEmpty();
  }
}

package org.retis.web;

import java.util.List;

/**
 * A message in place: what, why, how to go on. Drawn by {@code org/retis/web/message.html.vm} from
 * {@code $view.message()}.
 *
 * @param kind the look: {@code info}, {@code warning}, {@code error} or {@code success}
 * @param title what it is about
 * @param sentences why and how to go on
 * @param links buttons under it
 */
public record MessageView(String kind, String title, List<String> sentences, List<LinkView> links) {

  public MessageView {
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
  }

  /** Something to know. */
  public static MessageView info(String title, String... sentences) {
    return new MessageView("info", title, List.of(sentences), List.of());
  }

  /** Something to mend. */
  public static MessageView warning(String title, String... sentences) {
    return new MessageView("warning", title, List.of(sentences), List.of());
  }

  /** Something that failed. */
  public static MessageView error(String title, String... sentences) {
    return new MessageView("error", title, List.of(sentences), List.of());
  }

  /** Something that is done. */
  public static MessageView success(String title, String... sentences) {
    return new MessageView("success", title, List.of(sentences), List.of());
  }

  /** The same message with buttons under it. */
  public MessageView withLinks(LinkView... more) {
    return new MessageView(kind, title, sentences, List.of(more));
  }

  /** Whether there is a title. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there are buttons. */
  public boolean linked() {
    return !links.isEmpty();
  }
}

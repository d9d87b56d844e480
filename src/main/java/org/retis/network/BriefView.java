package org.retis.network;

import java.util.List;
import java.util.stream.Stream;
import org.retis.web.LinkView;

/**
 * The network in brief, ready to be drawn.
 *
 * @param title the heading, or empty
 * @param purpose why the network exists, or empty
 * @param terms texts and related networks
 * @param factsLabel what the key facts are called
 * @param facts key facts
 * @param beside whether the key facts stand in a panel beside the texts
 * @param edit links to the settings; none for who doesn't coordinate
 * @param editLabel what a screen reader says for them
 * @param emptyTitle what is said where the network hasn't introduced itself, or empty
 * @param emptyText how to go on then
 */
public record BriefView(
    String title,
    String purpose,
    List<Term> terms,
    String factsLabel,
    List<Term> facts,
    boolean beside,
    List<LinkView> edit,
    String editLabel,
    String emptyTitle,
    String emptyText) {

  /**
   * A name and what stands beside it.
   *
   * @param name the name
   * @param items one or several lines or links
   */
  public record Term(String name, List<Item> items) {

    /** A word longer than this doesn't fit beside its name in a panel. */
    private static final int LONG_WORD = 18;

    public Term {
      items = List.copyOf(items);
    }

    /** Whether a long word, such as an address, needs the whole width of a panel. */
    public boolean wide() {
      return items.stream()
          .flatMap(item -> Stream.of(item.text().split(" ")))
          .anyMatch(word -> word.length() > LONG_WORD);
    }

    /** Whether there are several items. */
    public boolean several() {
      return items.size() > 1;
    }
  }

  /**
   * One line.
   *
   * @param text what it says
   * @param href where it leads, or empty
   */
  public record Item(String text, String href) {

    /** Whether it leads somewhere. */
    public boolean linked() {
      return !href.isEmpty();
    }
  }

  public BriefView {
    terms = List.copyOf(terms);
    facts = List.copyOf(facts);
    edit = List.copyOf(edit);
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there is a heading or a button. */
  public boolean headed() {
    return titled() || !headLinks().isEmpty();
  }

  /** The links beside the heading; a network without introduction has them below instead. */
  public List<LinkView> headLinks() {
    return empty() ? List.of() : edit;
  }

  /** Whether there is a purpose. */
  public boolean purposeful() {
    return !purpose.isEmpty();
  }

  /** Whether there are terms. */
  public boolean described() {
    return !terms.isEmpty();
  }

  /** Whether there are key facts. */
  public boolean factual() {
    return !facts.isEmpty();
  }

  /** Whether the network hasn't introduced itself. */
  public boolean empty() {
    return !emptyTitle.isEmpty();
  }
}

package org.retis.network;

import java.util.List;
import org.retis.web.MessageOnly;
import org.retis.web.MessageView;

/**
 * A settings page of this room. Drawn by {@code org/retis/network/settings.html.vm}.
 *
 * @param tabsLabel what the tabs are called, empty for a page without tabs
 * @param tabs links to the pages of one network
 * @param stepsLabel what the steps are called, empty for a page without steps
 * @param steps what comes before and after this page
 * @param notices what was done, or what was wrong
 * @param sections the page's parts, in order
 */
public record SettingsPage(
    String tabsLabel,
    List<Tab> tabs,
    String stepsLabel,
    List<Step> steps,
    List<MessageOnly> notices,
    List<SettingsSection> sections) {

  public SettingsPage {
    tabs = List.copyOf(tabs);
    steps = List.copyOf(steps);
    notices = List.copyOf(notices);
    sections = List.copyOf(sections);
  }

  /**
   * A link to one of the pages.
   *
   * @param text what the page is called
   * @param href where it is
   * @param current whether it is the one shown
   */
  public record Tab(String text, String href, boolean current) {}

  /**
   * One of several steps.
   *
   * @param number its number
   * @param text what is done in it
   * @param current whether it is the one shown
   */
  public record Step(String number, String text, boolean current) {}

  /** Whether there are tabs. */
  public boolean tabbed() {
    return !tabs.isEmpty();
  }

  /** Whether there are steps. */
  public boolean stepped() {
    return !steps.isEmpty();
  }

  static List<MessageOnly> notices(List<MessageView> messages) {
    return messages.stream().map(MessageOnly::new).toList();
  }
}

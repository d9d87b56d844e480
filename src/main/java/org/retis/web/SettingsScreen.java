package org.retis.web;

/**
 * One settings page, to be drawn.
 *
 * @param title what it is called
 * @param template the template of its content, which the page's {@code <section class="retis">}
 *     holds
 * @param view what the template draws
 */
public record SettingsScreen(String title, String template, Object view) {

  /** A page with nothing but a message. */
  public static SettingsScreen of(String title, MessageView message) {
    return new SettingsScreen(title, "org/retis/web/message.html.vm", new MessageOnly(message));
  }
}

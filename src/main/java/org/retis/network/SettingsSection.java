package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import org.retis.web.LinkView;
import org.retis.web.PageToCreate;

/**
 * A part of a settings page, drawn in this order.
 *
 * @param title its heading, or empty
 * @param sentences what to know
 * @param searches a form to search by, or none
 * @param tables a table, or none
 * @param forms forms to fill in
 * @param links where else to go
 * @param pages what the browser can make into a page, or none
 */
public record SettingsSection(
    String title,
    List<String> sentences,
    List<SettingsForm> searches,
    List<SettingsTable> tables,
    List<SettingsForm> forms,
    List<LinkView> links,
    List<PageToCreate> pages) {

  public SettingsSection {
    sentences = List.copyOf(sentences);
    searches = List.copyOf(searches);
    tables = List.copyOf(tables);
    forms = List.copyOf(forms);
    links = List.copyOf(links);
    pages = List.copyOf(pages);
  }

  static SettingsSection of(String title, String... sentences) {
    return new SettingsSection(
        title, List.of(sentences), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  SettingsSection with(SettingsForm form) {
    return new SettingsSection(title, sentences, searches, tables, and(forms, form), links, pages);
  }

  SettingsSection searched(SettingsForm form) {
    return new SettingsSection(title, sentences, and(searches, form), tables, forms, links, pages);
  }

  SettingsSection with(SettingsTable table) {
    return new SettingsSection(title, sentences, searches, and(tables, table), forms, links, pages);
  }

  SettingsSection with(LinkView link) {
    return new SettingsSection(title, sentences, searches, tables, forms, and(links, link), pages);
  }

  SettingsSection with(PageToCreate page) {
    return new SettingsSection(title, sentences, searches, tables, forms, links, and(pages, page));
  }

  /** Whether there is a heading. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether there are links. */
  public boolean linked() {
    return !links.isEmpty();
  }

  private static <T> List<T> and(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }
}

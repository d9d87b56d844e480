package org.retis.host.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The links that plugins add to the product's screens. */
public interface WebItems {

  /**
   * The links of a section by weight, without those whose conditions fail.
   *
   * @param section for example {@code system.space.admin} or {@code system.admin/configuration}
   */
  List<Link> of(String section, Place place);

  /**
   * One link.
   *
   * @param id the element's id, may be empty
   * @param label in the reader's language, not escaped
   * @param url with the context path, unless it is absolute
   * @param tooltip may be empty
   * @param weight its place in the section
   */
  record Link(String id, String label, String url, String tooltip, int weight) {}

  /**
   * Where the links are shown.
   *
   * @param visitor who reads
   * @param locale the reader's language
   * @param contextPath for example {@code /confluence}
   * @param space the space, if any
   * @param contentId the page, if any
   */
  record Place(
      Visitor visitor,
      Locale locale,
      String contextPath,
      Optional<Space> space,
      Optional<Long> contentId) {}

  /**
   * The space where links are shown.
   *
   * @param key its key
   * @param name its name
   * @param permits whether the visitor has a permission of it: {@code view}, {@code administer} …
   */
  record Space(String key, String name, Predicate<String> permits) {}
}

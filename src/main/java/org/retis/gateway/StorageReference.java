package org.retis.gateway;

import java.util.Map;

/** What identifies the target of a reference in storage format. */
final class StorageReference {

  private StorageReference() {}

  /**
   * The user's key or name, the space's key, the file's name, the address, the day, or the page's
   * title behind its space's key and a colon where that is given.
   *
   * @return empty for an element that is no reference, or one without target
   */
  static String of(String element, Map<String, String> attributes) {
    return switch (element) {
      case "ri:user" -> first(attributes, "ri:userkey", "ri:username");
      case "ri:page", "ri:blog-post" -> page(attributes);
      case "ri:space" -> first(attributes, "ri:space-key");
      case "ri:attachment" -> first(attributes, "ri:filename");
      case "ri:url" -> first(attributes, "ri:value");
      case "ri:content-entity" -> first(attributes, "ri:content-id");
      case "time" -> first(attributes, "datetime");
      default -> "";
    };
  }

  /** What a reader sees of a link to it that has no text of its own; empty for users and others. */
  static String shown(String element, Map<String, String> attributes) {
    return switch (element) {
      case "ri:page", "ri:blog-post" -> first(attributes, "ri:content-title");
      case "ri:attachment" -> first(attributes, "ri:filename");
      case "ri:url" -> first(attributes, "ri:value");
      default -> "";
    };
  }

  private static String page(Map<String, String> attributes) {
    String space = first(attributes, "ri:space-key");
    String title = first(attributes, "ri:content-title");
    return space.isEmpty() || title.isEmpty() ? title : space + ":" + title;
  }

  private static String first(Map<String, String> attributes, String... names) {
    for (String name : names) {
      String value = attributes.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}

package org.retis.host.site;

import org.retis.host.render.StorageFormat;
import org.retis.host.render.StorageFormatException;

/** What a page must be like to be saved. */
final class PageChecks {

  private static final int MESSAGE = 1000;

  private PageChecks() {}

  static void title(String title) {
    if (title.isBlank() || title.strip().length() > 255) {
      throw new RefusedException("title.length");
    }
    if (title.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException("title.control");
    }
  }

  static void body(String body) {
    try {
      StorageFormat.parse(body);
    } catch (StorageFormatException e) {
      RefusedException refused =
          new RefusedException("body.malformed", e.line(), e.column(), e.reason());
      refused.initCause(e);
      throw refused;
    }
  }

  static String message(String message) {
    String storable = message.replace("\0", "");
    return storable.length() > MESSAGE ? storable.substring(0, MESSAGE) : storable;
  }
}

package org.retis.host.site;

import java.util.Locale;
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

  static void fileName(String name) {
    String stripped = name.strip();
    boolean bad =
        stripped.isEmpty()
            || stripped.length() > 255
            || stripped.matches("\\.+")
            || stripped.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    if (bad) {
      throw new RefusedException("attachment.name");
    }
  }

  /** What a browser may take a file for; anything that isn't a media type is just bytes. */
  static String mediaType(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return bare.length() <= 255 && bare.matches("[a-z0-9.+_-]+/[a-z0-9.+_-]+")
        ? bare
        : "application/octet-stream";
  }

  static String message(String message) {
    String storable = message.replace("\0", "");
    return storable.length() > MESSAGE ? storable.substring(0, MESSAGE) : storable;
  }
}

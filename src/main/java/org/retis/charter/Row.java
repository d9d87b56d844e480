package org.retis.charter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a new row; what is null is left out, since Active Objects can't insert it. */
final class Row {

  private final Map<String, Object> values = new HashMap<>();

  Row with(String column, @Nullable Object value) {
    if (value != null) {
      values.put(column, value);
    }
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  /** A text column's value: some databases hand an empty text back as null. */
  static String text(@Nullable String column) {
    return column == null ? "" : column;
  }
}

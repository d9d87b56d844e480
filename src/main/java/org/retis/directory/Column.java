package org.retis.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the table besides the name. */
enum Column {
  FUNCTION(Field.FUNCTION, null),
  ROLE(Field.ROLE, null),
  ORGANISATION(Field.ORGANISATION, Sort.ORGANISATION),
  TERRITORY(Field.TERRITORY, Sort.TERRITORY),
  TOPICS(Field.TOPICS, null),
  PHONE(Field.PHONE, null),
  EMAIL(Field.EMAIL, null),
  PROFILES(Field.PROFILES, null),
  ACCESS(Field.ACCESS, null),
  JOINED(Field.JOINED, Sort.JOINED),
  CONFIRMED(Field.CONFIRMED, Sort.CONFIRMED);

  private final Field field;
  private final @Nullable Sort sort;

  Column(Field field, @Nullable Sort sort) {
    this.field = field;
    this.sort = sort;
  }

  /** The word in parameters and addresses, and at the end of the key of its name. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that this word stands for; parameters were checked before. */
  static Column of(String key) {
    return Arrays.stream(values())
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key));
  }

  /** What it shows. */
  Field field() {
    return field;
  }

  /** The order that a click on its head asks for. */
  Optional<Sort> sort() {
    return Optional.ofNullable(sort);
  }

  /** Whether its cells stay on one line. */
  boolean isNarrow() {
    return this == PHONE || this == JOINED || this == CONFIRMED;
  }
}

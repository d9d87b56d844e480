package org.retis.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which order entries stand. */
public enum Sort {
  /** By family name. */
  NAME("SORT_NAME", false, null),
  /** By organisation, then name; people without one last. */
  ORGANISATION("ORG_SORT", false, Field.ORGANISATION),
  /** By territory, then name; people without one last. */
  TERRITORY("TERRITORY_SORT", false, Field.TERRITORY),
  /** Newest members first; those whose day of joining is unknown last. */
  JOINED("JOINED", true, Field.JOINED),
  /** Those never or longest ago confirmed first. */
  CONFIRMED("CONFIRMED", false, Field.CONFIRMED);

  private final String column;
  private final boolean descends;
  private final @Nullable Field field;

  Sort(String column, boolean descends, @Nullable Field field) {
    this.column = column;
    this.descends = descends;
    this.field = field;
  }

  /** The word in parameters and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sort that this word stands for. */
  public static Optional<Sort> of(String key) {
    return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
  }

  /** The field that the order gives away: who may not see it gets no such order. */
  public Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  /** Whether the usual direction is downwards (newest first). */
  public boolean descends() {
    return descends;
  }

  /** The order as Active Objects wants it; the same on every page, whatever the values. */
  String clause(boolean reversed) {
    String first = column + (descends != reversed ? " DESC" : " ASC");
    String name = this == NAME ? "" : ", SORT_NAME ASC";
    return first + name + ", MEMBER_ID ASC";
  }
}

package org.retis.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param request which page this is; it may lie behind the last one, then there are no rows
 */
public record Page<T>(List<T> rows, int total, PageRequest request) {

  public Page {
    rows = List.copyOf(rows);
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return Math.max(1, (total + request.size() - 1) / request.size());
  }

  /** The same page with every row converted. */
  public <R> Page<R> map(Function<? super T, ? extends R> convert) {
    return new Page<>(rows.stream().<R>map(convert).toList(), total, request);
  }
}

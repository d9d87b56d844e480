package org.retis.web;

import java.util.List;
import java.util.function.Function;
import org.retis.store.Page;

/**
 * One page of a list, as REST answers it.
 *
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param page which page this is, from 1
 * @param size how many rows a page holds at the most
 */
public record PageJson<T>(List<T> rows, int total, int page, int size) {

  /** A page with every row in the form that REST answers. */
  public static <R, T> PageJson<T> of(Page<R> page, Function<? super R, ? extends T> convert) {
    Page<T> converted = page.map(convert);
    return new PageJson<>(
        converted.rows(), page.total(), page.request().number(), page.request().size());
  }
}

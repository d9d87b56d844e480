package org.retis.store;

/**
 * Which part of a long list is wanted.
 *
 * @param number the page, from 1
 * @param size rows per page, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int number, int size) {

  /** No page holds more rows than this, whoever asks. */
  public static final int MAX_SIZE = 200;

  public PageRequest {
    size = Math.min(MAX_SIZE, Math.max(1, size));
    // behind the last page of any list, and still countable
    number = Math.min(Integer.MAX_VALUE / size, Math.max(1, number));
  }

  /** How many rows stand before this page. */
  public int offset() {
    return (number - 1) * size;
  }
}

package org.retis.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The request behind the page that is being written; there is none in an export or a job. */
public interface CurrentRequest {

  /** The first value of a query parameter. */
  Optional<String> parameter(String name);

  /** All values of a query parameter, in order; empty when there is none. */
  List<String> parameters(String name);

  /** The path under which Confluence runs, for instance {@code /confluence}, or empty. */
  String contextPath();

  /** All query parameters with their values, in order; empty when there is no request. */
  Map<String, List<String>> parameters();

  /**
   * How many times this was asked for the same name within the current request, this time included:
   * 1, 2, 3… Always 1 when there is no request. Tells the macros of one page apart.
   */
  int occurrence(String name);

  /**
   * Does some work once within the current request, and gives the same afterwards: for what several
   * macros of one page need. Each time anew when there is no request.
   *
   * @param name what is worked out; always of the same type
   * @param work gives it, never null
   */
  <T> T once(String name, Supplier<T> work);
}

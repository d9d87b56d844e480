package org.retis.gateway;

import java.util.List;
import java.util.Optional;

/** The request behind the page that is being written; there is none in an export or a job. */
public interface CurrentRequest {

  /** The first value of a query parameter. */
  Optional<String> parameter(String name);

  /** All values of a query parameter, in order; empty when there is none. */
  List<String> parameters(String name);

  /** The path under which Confluence runs, for instance {@code /confluence}, or empty. */
  String contextPath();
}

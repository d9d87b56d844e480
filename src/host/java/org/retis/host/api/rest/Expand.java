package org.retis.host.api.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts of an answer are wanted in full: {@code body.storage,version,ancestors}. */
final class Expand {

  private final Set<String> paths;

  Expand(String typed) {
    paths =
        Arrays.stream(typed.split(",", -1))
            .map(String::strip)
            .filter(path -> !path.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a path, or something below it, is wanted. */
  boolean has(String path) {
    return paths.stream().anyMatch(wanted -> wanted.equals(path) || wanted.startsWith(path + "."));
  }
}

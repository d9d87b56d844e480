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

  private Expand(Set<String> paths) {
    this.paths = paths;
  }

  /** What is wanted inside a part. */
  Expand inside(String path) {
    return new Expand(
        paths.stream()
            .filter(wanted -> wanted.startsWith(path + "."))
            .map(wanted -> wanted.substring(path.length() + 1))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The same, said from one step further up. */
  Expand under(String path) {
    return new Expand(
        paths.stream().map(wanted -> path + "." + wanted).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a path, or something below it, is wanted. */
  boolean has(String path) {
    return paths.stream().anyMatch(wanted -> wanted.equals(path) || wanted.startsWith(path + "."));
  }
}

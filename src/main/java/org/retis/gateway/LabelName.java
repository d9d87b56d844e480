package org.retis.gateway;

import java.util.Optional;
import java.util.Set;

/** Reads the name of a label, unless it is somebody's own, as their favourites are. */
final class LabelName {

  private static final String PERSONAL = "my";

  /** What Confluence itself puts among the personal ones, where it doesn't tell which these are. */
  private static final Set<String> FAVOURITES = Set.of("favourite", "favorite");

  private final ByName byName;

  LabelName(ByName byName) {
    this.byName = byName;
  }

  /** The name; empty for a personal label, or where it can't be read. */
  Optional<String> of(Object label) {
    return byName.call(String.class, label, "getName").filter(name -> !isPersonal(label, name));
  }

  private boolean isPersonal(Object label, String name) {
    return byName
        .call(Object.class, label, "getNamespace")
        .flatMap(namespace -> byName.call(String.class, namespace, "getPrefix"))
        .map(PERSONAL::equals)
        .orElseGet(() -> FAVOURITES.contains(name));
  }
}

package org.retis.host.demo.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One page from its first version to its last, or to its deletion. A path that is used again after
 * a deletion begins another life.
 */
public final class PageLife {

  private final int number;
  private final List<Change> versions = new ArrayList<>();
  private Change deletion;

  PageLife(int number) {
    this.number = number;
  }

  void add(Change change) {
    versions.add(change);
  }

  void end(Change change) {
    deletion = change;
  }

  /** Our own number for it, from 0 in order of birth. */
  public int number() {
    return number;
  }

  /** What made each version, the first one first; at least one, none of them a deletion. */
  public List<Change> versions() {
    return Collections.unmodifiableList(versions);
  }

  /** The deletion, if the page was deleted. */
  public Optional<Change> deletion() {
    return Optional.ofNullable(deletion);
  }

  /** The path that it has, or had last. */
  public PagePath path() {
    return new PagePath(versions.get(versions.size() - 1).page());
  }
}

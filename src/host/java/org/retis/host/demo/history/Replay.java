package org.retis.host.demo.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the changes from the first to the last and tells page from page.
 *
 * <p>The file was made from a history with branches, so it isn't always consistent: whoever edits
 * or renames a page that isn't there makes it; whoever creates one that is there edits it; deleting
 * one that isn't there does nothing, and renaming one onto another ends the other one's life.
 */
public final class Replay {

  private final List<PageLife> lives = new ArrayList<>();
  private final Map<String, PageLife> present = new HashMap<>();

  /**
   * Takes the next change.
   *
   * @return the page that it concerns; empty when nothing was there to delete
   */
  public Optional<PageLife> apply(Change change) {
    return switch (change.kind()) {
      case CREATE, EDIT -> Optional.of(write(change, change.page()));
      case RENAME -> Optional.of(rename(change));
      case DELETE -> delete(change);
    };
  }

  /** All pages that ever were, in order of birth. */
  public List<PageLife> lives() {
    return Collections.unmodifiableList(lives);
  }

  /** The page that stands at this path now. */
  public Optional<PageLife> at(String path) {
    return Optional.ofNullable(present.get(path));
  }

  private PageLife write(Change change, String path) {
    PageLife life = present.computeIfAbsent(path, p -> begin());
    life.add(change);
    return life;
  }

  private PageLife rename(Change change) {
    PageLife moved = present.remove(change.previousPage());
    PageLife life = moved == null ? begin() : moved;
    life.add(change);
    PageLife replaced = present.put(change.page(), life);
    if (replaced != null) {
      replaced.end(change);
    }
    return life;
  }

  private Optional<PageLife> delete(Change change) {
    Optional<PageLife> life = Optional.ofNullable(present.remove(change.page()));
    life.ifPresent(l -> l.end(change));
    return life;
  }

  private PageLife begin() {
    PageLife life = new PageLife(lives.size());
    lives.add(life);
    return life;
  }
}

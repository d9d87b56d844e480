package org.retis.contribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Contents;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.store.Page;

/** Turns kept contributions into what somebody may see of them, a page of a list at a time. */
final class Deeds {

  private final AuthorStore authors;
  private final Contents contents;
  private final Permissions permissions;

  Deeds(AuthorStore authors, Contents contents, Permissions permissions) {
    this.authors = authors;
    this.contents = contents;
    this.permissions = permissions;
  }

  /**
   * A page of a list.
   *
   * @param links whose each account is
   * @param named whether the viewer may know who it was
   */
  Page<Deed> seen(Viewer viewer, Page<Counted> facts, Map<Integer, Integer> links, boolean named) {
    Map<Long, Seen> pages = new HashMap<>();
    Set<Integer> numbers = new HashSet<>();
    for (Counted fact : facts.rows()) {
      pages.computeIfAbsent(fact.pageId(), id -> page(viewer, id));
      numbers.add(fact.authorId());
    }
    Map<Integer, String> keys = named ? authors.accounts(numbers) : Map.of();
    return facts.map(
        fact -> {
          Seen page = pages.getOrDefault(fact.pageId(), Seen.GONE);
          return new Deed(
              fact.kind(),
              fact.at(),
              fact.spaceKey(),
              page.info().orElse(null),
              page.isThere(),
              named ? links.get(fact.authorId()) : null,
              keys.get(fact.authorId()),
              fact.authorId() == AuthorStore.ANONYMOUS);
        });
  }

  /** The title is Confluence's, asked for now: where somebody may not view it, it isn't told. */
  private Seen page(Viewer viewer, long pageId) {
    Optional<ContentInfo> page = contents.byId(pageId).filter(ContentInfo::isCurrent);
    return new Seen(
        page.filter(info -> permissions.mayViewContent(viewer, pageId)), page.isPresent());
  }

  private record Seen(Optional<ContentInfo> info, boolean isThere) {
    static final Seen GONE = new Seen(Optional.empty(), false);
  }
}

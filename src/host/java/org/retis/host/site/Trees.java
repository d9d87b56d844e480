package org.retis.host.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts pages of a tree in order. */
final class Trees {

  private Trees() {}

  /** The pages so that each stands after its parent, level by level; strays are left out. */
  static List<SitePage> topDown(long rootId, List<SitePage> pages) {
    Map<Long, List<SitePage>> byParent =
        pages.stream().collect(Collectors.groupingBy(SitePage::parentId));
    List<SitePage> result = new ArrayList<>(byParent.getOrDefault(rootId, List.of()));
    for (int i = 0; i < result.size(); i++) {
      result.addAll(byParent.getOrDefault(result.get(i).id(), List.of()));
    }
    return List.copyOf(result);
  }
}

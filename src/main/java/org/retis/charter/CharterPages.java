package org.retis.charter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.ContentState;
import org.retis.gateway.Contents;
import org.retis.gateway.Permissions;
import org.retis.gateway.Viewer;
import org.retis.network.Networks;

/** The pages of charters, as Confluence has them. */
final class CharterPages {

  private final Contents contents;
  private final Permissions permissions;
  private final Networks networks;

  CharterPages(Contents contents, Permissions permissions, Networks networks) {
    this.contents = contents;
    this.permissions = permissions;
    this.networks = networks;
  }

  Optional<ContentInfo> page(long id) {
    return contents.byId(id).filter(content -> content.kind().isPageLike());
  }

  /** Whether a page of this network can be asked about. */
  PageState state(int networkId, @Nullable ContentInfo page) {
    if (page == null) {
      return PageState.GONE;
    }
    if (page.state() == ContentState.TRASHED) {
      return PageState.TRASHED;
    }
    if (!page.isCurrent()) {
      return PageState.GONE;
    }
    return isOf(networkId, page) ? PageState.THERE : PageState.ELSEWHERE;
  }

  /** Whether a page is in a space that counts for the network. */
  boolean isOf(int networkId, ContentInfo page) {
    return page.space().stream()
        .flatMap(key -> networks.of(key).stream())
        .anyMatch(network -> network.id() == networkId);
  }

  boolean mayRead(Viewer viewer, long pageId) {
    return permissions.mayViewContent(viewer, pageId);
  }

  /** Whether some who see the network may not see the page. */
  boolean isRestricted(long pageId) {
    return contents.isRestricted(pageId);
  }

  Optional<CharterText> text(long pageId) {
    return contents.body(pageId).map(CharterText::of);
  }
}

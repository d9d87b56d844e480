package org.retis.gateway;

import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;

/** Reads spaces through Confluence's space manager. */
final class ConfluenceSpaces implements Spaces {

  private final SpaceManager manager;

  ConfluenceSpaces(SpaceManager manager) {
    this.manager = manager;
  }

  @Override
  public Optional<SpaceInfo> byKey(String key) {
    return Optional.ofNullable(manager.getSpace(key))
        .map(space -> new SpaceInfo(space.getKey(), space.getName(), space.getUrlPath()));
  }
}

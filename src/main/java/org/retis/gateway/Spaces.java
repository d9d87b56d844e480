package org.retis.gateway;

import java.util.Optional;

/** Reads Confluence's spaces, without asking who may see them: that is {@link Permissions}'. */
public interface Spaces {

  /** The space with this key, empty when there is none (any more). */
  Optional<SpaceInfo> byKey(String key);
}

package org.retis.host.editor;

import java.util.Optional;

/** Finds what parameters refer to. */
public interface References {

  /** The key of the account with this log-in name. */
  Optional<String> userKey(String username);

  /** Whether there is a space with this key. */
  boolean isSpace(String key);
}

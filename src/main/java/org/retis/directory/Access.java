package org.retis.directory;

import java.util.Arrays;
import java.util.Optional;

/** Whether people reach the network's pages themselves. */
public enum Access {
  /** With a Confluence account. */
  ACCOUNT("account"),
  /** Without one. */
  NONE("none");

  private final String key;

  Access(String key) {
    this.key = key;
  }

  /** The word in parameters and addresses. */
  public String key() {
    return key;
  }

  /** The access that this word stands for. */
  public static Optional<Access> of(String key) {
    return Arrays.stream(values()).filter(access -> access.key.equals(key)).findFirst();
  }
}

package org.retis.network;

import java.util.Set;

/** What settings pages can say they did; nothing else that an address holds is told. */
final class SettingsDone {

  static final Set<String> KEYS =
      Set.of(
          "saved", "added", "removed", "left", "returned", "erased", "merged", "read", "declared");

  private SettingsDone() {}

  /** The i18n key of the sentence. */
  static String key(String what) {
    return "retis.network.settings.done." + what;
  }
}

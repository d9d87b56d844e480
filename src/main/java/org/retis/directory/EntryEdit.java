package org.retis.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about themselves, or a coordinator about a member.
 *
 * @param function what the person does, in their own words, or empty
 * @param phone a telephone number, or empty
 * @param email the mail address to show, or empty to show none; null follows the roster
 * @param profiles names on social networks, or empty
 * @param topics what the person knows about
 * @param photo whether the picture of the Confluence profile may be shown
 */
public record EntryEdit(
    String function,
    String phone,
    @Nullable String email,
    String profiles,
    List<String> topics,
    boolean photo) {

  public EntryEdit {
    topics = List.copyOf(topics);
  }
}

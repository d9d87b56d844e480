package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * A person on a roster as somebody typed them, not yet checked. Empty and absent are the same.
 *
 * <p>With a user name the names come from the account; without, a family or given name is needed.
 *
 * @param username the log-in name of the Confluence account
 * @param givenName given name, at most 100 characters
 * @param familyName family name, at most 100 characters
 * @param sortAs the name to sort by where it doesn't follow from the name, for instance "Le Goff
 *     Martine", at most 200 characters
 * @param email a mail address; that of the account wins where it has one
 * @param organisation the organisation's name, at most 150 characters; added when it is new
 * @param territory where the person works, at most 150 characters
 * @param joinedOn the day of joining, {@code yyyy-MM-dd}; today for somebody new
 * @param leftOn the day of leaving, {@code yyyy-MM-dd}
 */
public record MemberDraft(
    @Nullable String username,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String sortAs,
    @Nullable String email,
    @Nullable String organisation,
    @Nullable String territory,
    @Nullable String joinedOn,
    @Nullable String leftOn) {

  /** Somebody with an account. */
  public static MemberDraft withAccount(String username) {
    return new MemberDraft(username, null, null, null, null, null, null, null, null);
  }

  /** Somebody without an account. */
  public static MemberDraft person(String givenName, String familyName) {
    return new MemberDraft(null, givenName, familyName, null, null, null, null, null, null);
  }
}

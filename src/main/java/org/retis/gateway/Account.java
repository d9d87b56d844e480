package org.retis.gateway;

import org.jspecify.annotations.Nullable;

/**
 * A Confluence account as far as Retis needs it.
 *
 * @param userKey opaque and stable, also when the account is renamed
 * @param username the log-in name, which may change
 * @param fullName the name that Confluence shows
 * @param email the address on file, empty where hidden or unknown
 * @param picturePath path of the profile picture from the root of the server, or null where the
 *     person has none of their own
 * @param profilePath path of the profile page from the root of the server, or null
 * @param active false once the account is deactivated; true where Confluence doesn't tell
 */
public record Account(
    String userKey,
    String username,
    String fullName,
    String email,
    @Nullable String picturePath,
    @Nullable String profilePath,
    boolean active) {}

package org.retis.host.site;

/**
 * An account.
 *
 * @param key opaque, and the same for ever
 * @param name the log-in name, which may change
 * @param fullName the name that is shown
 * @param mail the address, may be empty
 * @param active whether the account may log in
 * @param language a language tag, empty to follow the browser
 * @param timeZone a zone id, empty for the site's
 * @param theme the colours
 * @param hasPicture whether there is a picture of their own
 */
public record SiteUser(
    String key,
    String name,
    String fullName,
    String mail,
    boolean active,
    String language,
    String timeZone,
    Theme theme,
    boolean hasPicture) {}

package org.retis.contribution;

import org.jspecify.annotations.Nullable;

/**
 * A contribution as REST answers it.
 *
 * @param kind what it is
 * @param at when
 * @param space the key of the space
 * @param pageId the page, or null where it is gone or not for the caller
 * @param title its title, or null likewise
 * @param memberId who brought it, or null where that isn't told or known
 * @param anonymous whether nobody was logged in
 */
public record DeedJson(
    String kind,
    String at,
    String space,
    @Nullable Long pageId,
    @Nullable String title,
    @Nullable Integer memberId,
    boolean anonymous) {

  static DeedJson of(Deed deed) {
    return new DeedJson(
        deed.kind().word(),
        deed.at().toString(),
        deed.spaceKey(),
        deed.page() == null ? null : deed.page().id(),
        deed.page() == null ? null : deed.page().title(),
        deed.memberId(),
        deed.anonymous());
  }
}

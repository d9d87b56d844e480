package org.retis.network;

import org.jspecify.annotations.Nullable;

/**
 * A mandate as REST answers it.
 *
 * @param id our own id
 * @param roleId the role
 * @param holder who holds it
 * @param deputy who stands in, or null
 * @param start the first day, {@code yyyy-MM-dd}, or null
 * @param end the last day, {@code yyyy-MM-dd}, or null
 */
public record MandateJson(
    int id,
    int roleId,
    MemberJson holder,
    @Nullable MemberJson deputy,
    @Nullable String start,
    @Nullable String end) {

  static MandateJson of(Mandate mandate) {
    Member deputy = mandate.deputy();
    return new MandateJson(
        mandate.id(),
        mandate.roleId(),
        MemberJson.of(mandate.holder()),
        deputy == null ? null : MemberJson.of(deputy),
        MemberJson.text(mandate.start()),
        MemberJson.text(mandate.end()));
  }
}

package org.retis.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.store.Database;

/**
 * What this room keeps of a person: {@link MemberEntity}, {@link MandateEntity}, {@link
 * BodyInviteeEntity}, {@link MemberMergeEntity}.
 */
public final class NetworkPersonalData implements PersonalDataHolder {

  private final Database database;
  private final MemberStore members;
  private final MergeStore merges;
  private final MandateStore mandates;
  private final RoleStore roles;
  private final BodyStore bodies;

  NetworkPersonalData(
      Database database,
      MemberStore members,
      MergeStore merges,
      MandateStore mandates,
      RoleStore roles,
      BodyStore bodies) {
    this.database = database;
    this.members = members;
    this.merges = merges;
    this.mandates = mandates;
    this.roles = roles;
    this.bodies = bodies;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    Map<String, Object> export = new LinkedHashMap<>();
    members.byId(memberId).ifPresent(member -> put(export, member));
    members
        .values(memberId)
        .ifPresent(
            values -> {
              export.put("givenName", values.name().given());
              export.put("familyName", values.name().family());
              export.put("sortAs", values.name().sortAs());
            });
    export.put("mandates", mandates.valuesOf(memberId).stream().map(this::mandate).toList());
    export.put("bodies", bodies(memberId));
    export.put("earlierIds", merges.mergedInto(memberId));
    return export;
  }

  @Override
  public void erase(int memberId) {
    database.inTransaction(
        () -> {
          mandates.forget(memberId);
          bodies.forget(memberId);
          merges.forget(memberId);
          return members.delete(memberId);
        });
  }

  private static void put(Map<String, Object> export, Member member) {
    export.put("name", member.name());
    export.put("email", member.email());
    export.put("organisation", member.organisation());
    export.put("territory", member.territory());
    Optional.ofNullable(member.joinedOn()).ifPresent(day -> export.put("joinedOn", day));
    Optional.ofNullable(member.leftOn()).ifPresent(day -> export.put("leftOn", day));
    member.account().ifPresent(key -> export.put("account", key));
  }

  private Map<String, Object> mandate(MandateStore.MandateValues values) {
    Map<String, Object> mandate = new LinkedHashMap<>();
    roles.byId(values.roleId()).ifPresent(role -> mandate.put("role", name(role)));
    Optional.ofNullable(values.start()).ifPresent(day -> mandate.put("start", day));
    Optional.ofNullable(values.end()).ifPresent(day -> mandate.put("end", day));
    return mandate;
  }

  private static String name(Role role) {
    return role.name().isEmpty() ? role.kind().name() : role.name();
  }

  private List<String> bodies(int memberId) {
    return bodies.bodiesOf(memberId).stream()
        .map(bodies::byId)
        .flatMap(Optional::stream)
        .map(body -> body.name().isEmpty() ? body.kind().name() : body.name())
        .toList();
  }
}

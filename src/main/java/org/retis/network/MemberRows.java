package org.retis.network;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns rows of the roster into values and back. */
final class MemberRows {

  private MemberRows() {}

  static Member member(MemberEntity entity, String organisation) {
    return new Member(
        entity.getID(),
        entity.getNetworkId(),
        entity.getUserKey(),
        entity.getName(),
        entity.getSortName(),
        Row.text(entity.getEmail()),
        entity.getOrganisationId(),
        organisation,
        Row.text(entity.getTerritory()),
        Days.of(entity.getJoinedOn()),
        Days.of(entity.getLeftOn()));
  }

  static MemberValues values(MemberEntity entity) {
    PersonName name =
        new PersonName(
            entity.getName(),
            Row.text(entity.getGivenName()),
            Row.text(entity.getFamilyName()),
            Row.text(entity.getSortAs()));
    return new MemberValues(
        entity.getUserKey(),
        name,
        Row.text(entity.getEmail()),
        entity.getOrganisationId(),
        Row.text(entity.getTerritory()),
        Days.of(entity.getJoinedOn()),
        Days.of(entity.getLeftOn()),
        entity.getRosterGroupId());
  }

  static Map<String, Object> row(int networkId, MemberValues values, long now) {
    return new Row()
        .with("NETWORK_ID", networkId)
        .with("USER_KEY", values.userKey())
        .with("UNIQUE_KEY", uniqueKey(networkId, values.userKey()))
        .with("NAME", values.name().shown())
        .with("GIVEN_NAME", values.name().given())
        .with("FAMILY_NAME", values.name().family())
        .with("SORT_AS", values.name().sortAs())
        .with("SORT_NAME", values.name().sortName())
        .with("NAME_FOLDED", values.name().folded())
        .with("NAME_KEY", values.name().key())
        .with("EMAIL", values.email())
        .with("EMAIL_KEY", values.emailKey())
        .with("ORGANISATION_ID", values.organisationId())
        .with("TERRITORY", values.territory())
        .with("JOINED_ON", Days.column(values.joinedOn()))
        .with("LEFT_ON", Days.column(values.leftOn()))
        .with("ROSTER_GROUP_ID", values.groupId())
        .with("ADDED_AT", now)
        .values();
  }

  static MemberEntity fill(MemberEntity entity, MemberValues values) {
    if (!Objects.equals(entity.getUserKey(), values.userKey())) {
      entity.setUserKey(values.userKey());
      entity.setUniqueKey(uniqueKey(entity.getNetworkId(), values.userKey()));
    }
    entity.setName(values.name().shown());
    entity.setGivenName(values.name().given());
    entity.setFamilyName(values.name().family());
    entity.setSortAs(values.name().sortAs());
    entity.setSortName(values.name().sortName());
    entity.setNameFolded(values.name().folded());
    entity.setNameKey(values.name().key());
    entity.setEmail(values.email());
    entity.setEmailKey(values.emailKey());
    entity.setOrganisationId(values.organisationId());
    entity.setTerritory(values.territory());
    entity.setJoinedOn(Days.column(values.joinedOn()));
    entity.setLeftOn(Days.column(values.leftOn()));
    entity.setRosterGroupId(values.groupId());
    return entity;
  }

  private static String uniqueKey(int networkId, @Nullable String userKey) {
    return userKey == null ? Keys.random(networkId) : Keys.of(networkId, userKey);
  }
}

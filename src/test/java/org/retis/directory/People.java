package org.retis.directory;

import java.time.LocalDate;
import java.util.List;
import org.retis.network.Member;
import org.retis.store.SearchText;

/** People for the tests of the room. */
final class People {

  static final int NETWORK = 7;

  private People() {}

  static Member member(int id, String first, String last, String organisation, String territory) {
    return new Member(
        id,
        NETWORK,
        "key-" + id,
        first + " " + last,
        SearchText.fold(last + " " + first),
        SearchText.fold(first).replace(" ", ".") + "@example.org",
        organisation.isEmpty() ? null : organisation.hashCode(),
        organisation,
        territory,
        LocalDate.of(2026, 1, 1).plusDays(id),
        null);
  }

  static Member withoutAccount(Member member) {
    return new Member(
        member.id(),
        member.networkId(),
        null,
        member.name(),
        member.sortName(),
        member.email(),
        member.organisationId(),
        member.organisation(),
        member.territory(),
        member.joinedOn(),
        member.leftOn());
  }

  static Member gone(Member member) {
    return new Member(
        member.id(),
        member.networkId(),
        member.userKey(),
        member.name(),
        member.sortName(),
        member.email(),
        member.organisationId(),
        member.organisation(),
        member.territory(),
        member.joinedOn(),
        LocalDate.of(2026, 11, 1));
  }

  static EntryEdit says(String function, String phone, String... topics) {
    return new EntryEdit(function, phone, null, "", List.of(topics), false);
  }
}

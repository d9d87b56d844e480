package org.retis.charter;

import java.time.Instant;
import java.util.Map;
import org.retis.network.Member;
import org.retis.store.SearchText;

/** Turns rows of standings into values and back. */
final class StandingRows {

  static final String COLUMNS =
      "ID,MEMBER_ID,NAME,ORG_NAME,WITH_ACCOUNT,EDITION,LABEL,DIGEST,ACKED_AT,ON_PAPER";

  private StandingRows() {}

  static Map<String, Object> fresh(Charter charter, Member member) {
    return new Row()
        .with("STANDING_KEY", StandingStore.key(charter.id(), member.id()))
        .with("CHARTER_ID", charter.id())
        .with("NETWORK_ID", charter.networkId())
        .with("MEMBER_ID", member.id())
        .with("NAME", member.name())
        .with("SORT_NAME", member.sortName())
        .with("SEARCH_TEXT", searched(member))
        .with("ORG_NAME", member.organisation())
        .with("PRESENT", member.isPresent())
        .with("WITH_ACCOUNT", member.account().isPresent())
        .with("EDITION", 0)
        .with("ON_PAPER", false)
        .values();
  }

  static void fill(StandingEntity row, Member member) {
    row.setName(member.name());
    row.setSortName(member.sortName());
    row.setSearchText(searched(member));
    row.setOrgName(member.organisation());
    row.setPresent(member.isPresent());
    row.setWithAccount(member.account().isPresent());
  }

  static void fill(StandingEntity row, Acknowledgement newest) {
    row.setEdition(newest.edition());
    row.setLabel(newest.label());
    row.setDigest(newest.digest());
    row.setAckedAt(newest.at().toEpochMilli());
    row.setOnPaper(newest.onPaper());
  }

  /** Whether a row holds this acknowledgement, or an equally good one. */
  static boolean shows(StandingEntity row, Acknowledgement newest) {
    return row.getEdition() == newest.edition()
        && newest.label().equals(row.getLabel())
        && newest.digest().equals(row.getDigest());
  }

  static Standing standing(StandingEntity row) {
    Long at = row.getAckedAt();
    return new Standing(
        row.getMemberId(),
        Row.text(row.getName()),
        Row.text(row.getOrgName()),
        row.isWithAccount(),
        row.getEdition(),
        Row.text(row.getLabel()),
        Row.text(row.getDigest()),
        at == null || at == 0 ? null : Instant.ofEpochMilli(at),
        row.isOnPaper());
  }

  private static String searched(Member member) {
    return SearchText.fold(member.name() + " " + member.organisation());
  }
}

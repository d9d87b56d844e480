package org.retis.charter;

import java.time.Instant;
import org.retis.gateway.ContentInfo;

/** Turns rows of charters and their texts into values and back. */
final class CharterRows {

  /** What a list reads of a text: everything but the text. */
  static final String COLUMNS =
      "ID,CHARTER_ID,SEQ,PAGE_ID,PAGE_VERSION,TITLE,DIGEST,WORDS,SAVED_BY,SAVED_AT,STATE,EDITION,"
          + "REVISION,DECIDED_BY,DECIDED_AT";

  private CharterRows() {}

  static Charter charter(CharterEntity row) {
    return new Charter(
        row.getID(),
        row.getNetworkId(),
        row.getCharterKey(),
        row.getPageId(),
        row.getSeenVersion());
  }

  static CharterVersion version(CharterVersionEntity row) {
    Long decided = row.getDecidedAt();
    return new CharterVersion(
        row.getID(),
        row.getCharterId(),
        row.getSeq(),
        row.getPageId(),
        row.getPageVersion(),
        Row.text(row.getTitle()),
        row.getDigest(),
        row.getWords(),
        row.getSavedBy(),
        Instant.ofEpochMilli(row.getSavedAt()),
        VersionState.valueOf(row.getState()),
        row.getEdition(),
        row.getRevision(),
        row.getDecidedBy(),
        decided == null || decided == 0 ? null : Instant.ofEpochMilli(decided));
  }

  static Row fresh(Charter charter, int sequence, ContentInfo page, CharterText text) {
    return new Row()
        .with("VERSION_KEY", charter.id() + ":" + sequence)
        .with("CHARTER_ID", charter.id())
        .with("NETWORK_ID", charter.networkId())
        .with("SEQ", sequence)
        .with("PAGE_ID", page.id())
        .with("PAGE_VERSION", page.version())
        .with("TITLE", page.title())
        .with("DIGEST", text.digest())
        .with("WORDS", text.words())
        .with("BODY", text.body())
        .with("SAVED_BY", page.modifierKey())
        .with("SAVED_AT", page.modified().toEpochMilli());
  }
}

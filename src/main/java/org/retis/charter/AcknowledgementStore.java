package org.retis.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.store.Database;

/** Keeps who acknowledged what. Rows are only added. */
final class AcknowledgementStore {

  private static final int TRIES = 5;

  private final Database database;
  private final Clock clock;

  AcknowledgementStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What somebody acknowledged of a charter, newest first. */
  List<Acknowledgement> of(int charterId, int memberId) {
    Query query =
        Query.select()
            .where("MEMBER_ID = ? AND CHARTER_ID = ?", memberId, charterId)
            .order("EDITION DESC, ACKED_AT DESC, ID DESC");
    return database.find(AcknowledgementEntity.class, query).stream()
        .map(AcknowledgementStore::value)
        .toList();
  }

  /** Everything that somebody acknowledged. */
  List<Acknowledgement> of(int memberId) {
    Query query = Query.select().where("MEMBER_ID = ?", memberId).order("ID");
    return database.find(AcknowledgementEntity.class, query).stream()
        .map(AcknowledgementStore::value)
        .toList();
  }

  Optional<Acknowledgement> of(CharterVersion version, int memberId) {
    Query query = Query.select().where("ACK_KEY = ?", key(memberId, version.id()));
    return database.first(AcknowledgementEntity.class, query).map(AcknowledgementStore::value);
  }

  /**
   * Records that somebody acknowledged a text and how they stand since, both or nothing; unless it
   * is recorded already, on whichever node: then what is there is returned. Their standing must be
   * there. Not inside a transaction.
   *
   * @param receipt a random number, by which the caller sees whether it was the one who recorded
   * @param recordedBy the account of the coordinator who records what was signed on paper, or null
   * @param reference where the paper is, or empty
   */
  Acknowledgement add(
      int networkId,
      CharterVersion version,
      int memberId,
      String receipt,
      @Nullable String recordedBy,
      String reference) {
    Row row =
        new Row()
            .with("ACK_KEY", key(memberId, version.id()))
            .with("MEMBER_ID", memberId)
            .with("NETWORK_ID", networkId)
            .with("CHARTER_ID", version.charterId())
            .with("VERSION_ID", version.id())
            .with("EDITION", version.edition())
            .with("LABEL", version.label())
            .with("DIGEST", version.digest())
            .with("ACKED_AT", clock.millis())
            .with("RECORDED_BY", recordedBy)
            .with("PAPER_REF", reference.isEmpty() ? null : reference)
            .with("RECEIPT", receipt);
    Acknowledgement recorded =
        of(version, memberId).orElseGet(() -> insert(version, memberId, row));
    note(version.charterId(), memberId);
    return recorded;
  }

  private Acknowledgement insert(CharterVersion version, int memberId, Row row) {
    try {
      return database.inTransaction(
          () -> {
            Acknowledgement mine =
                value(database.create(AcknowledgementEntity.class, row.values()));
            standing(version.charterId(), memberId).ifPresent(s -> save(s, mine));
            return mine;
          });
    } catch (RuntimeException refused) {
      return of(version, memberId).orElseThrow(() -> refused);
    }
  }

  /**
   * Brings a member's standing in step with what they acknowledged. Whoever writes it at the same
   * time looks again afterwards too, so the newest wins.
   */
  void note(int charterId, int memberId) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Acknowledgement> newest = of(charterId, memberId).stream().findFirst();
      Optional<StandingEntity> standing = standing(charterId, memberId);
      if (newest.isEmpty()
          || standing.isEmpty()
          || StandingRows.shows(standing.get(), newest.get())) {
        return;
      }
      save(standing.get(), newest.get());
    }
  }

  private static void save(StandingEntity standing, Acknowledgement newest) {
    StandingRows.fill(standing, newest);
    standing.save();
  }

  private Optional<StandingEntity> standing(int charterId, int memberId) {
    String key = StandingStore.key(charterId, memberId);
    return database.first(StandingEntity.class, Query.select().where("STANDING_KEY = ?", key));
  }

  /**
   * Lets what one entry of the roster acknowledged count for another. The rows of the first stay,
   * since nothing that proves something is changed.
   */
  void merge(int kept, int gone) {
    Query query = Query.select().where("MEMBER_ID = ?", gone).order("ID");
    for (AcknowledgementEntity row : database.find(AcknowledgementEntity.class, query)) {
      Row copy =
          new Row()
              .with("ACK_KEY", key(kept, row.getVersionId()))
              .with("MEMBER_ID", kept)
              .with("NETWORK_ID", row.getNetworkId())
              .with("CHARTER_ID", row.getCharterId())
              .with("VERSION_ID", row.getVersionId())
              .with("EDITION", row.getEdition())
              .with("LABEL", row.getLabel())
              .with("DIGEST", row.getDigest())
              .with("ACKED_AT", row.getAckedAt())
              .with("RECORDED_BY", row.getRecordedBy())
              .with("PAPER_REF", row.getPaperRef())
              .with("RECEIPT", UUID.randomUUID().toString())
              .with("FROM_MEMBER_ID", gone);
      database.createUnique(AcknowledgementEntity.class, "ACK_KEY", copy.values());
      row.setPaperRef(null);
      row.save();
      note(row.getCharterId(), kept);
    }
  }

  /** Takes away all but the bare id of somebody who was erased. */
  void erase(int memberId) {
    Query query = Query.select().where("MEMBER_ID = ? AND PAPER_REF IS NOT NULL", memberId);
    for (AcknowledgementEntity row : database.find(AcknowledgementEntity.class, query)) {
      row.setPaperRef(null);
      row.save();
    }
  }

  void deleteAll(int networkId) {
    database.deleteWhere(AcknowledgementEntity.class, "NETWORK_ID = ?", networkId);
  }

  private static String key(int memberId, int versionId) {
    return memberId + ":" + versionId;
  }

  private static Acknowledgement value(AcknowledgementEntity row) {
    return new Acknowledgement(
        row.getID(),
        row.getCharterId(),
        row.getVersionId(),
        row.getMemberId(),
        row.getEdition(),
        row.getLabel(),
        row.getDigest(),
        Instant.ofEpochMilli(row.getAckedAt()),
        row.getRecordedBy() != null,
        Row.text(row.getPaperRef()),
        row.getReceipt());
  }
}

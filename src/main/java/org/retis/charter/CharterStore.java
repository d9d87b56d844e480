package org.retis.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;

/** Keeps charters, their texts, and what was decided about these. */
final class CharterStore {

  private final Database database;
  private final Clock clock;

  CharterStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Charter> byKey(int networkId, String key) {
    Query query = Query.select().where("UNIQUE_KEY = ?", networkId + ":" + key);
    return database.first(CharterEntity.class, query).map(CharterRows::charter);
  }

  /** The charters of a network. */
  List<Charter> ofNetwork(int networkId) {
    return database
        .find(CharterEntity.class, Query.select().where("NETWORK_ID = ?", networkId).order("ID"))
        .stream()
        .map(CharterRows::charter)
        .toList();
  }

  /** The charters whose text is on this page. */
  List<Charter> onPage(long pageId) {
    return database
        .find(CharterEntity.class, Query.select().where("PAGE_ID = ?", pageId).order("ID"))
        .stream()
        .map(CharterRows::charter)
        .toList();
  }

  void forEach(Consumer<Charter> visit) {
    database.forEach(
        CharterEntity.class, row -> visit.accept(CharterRows.charter(row)), "ID > ?", 0);
  }

  /** Makes the charter, unless the network has it: then the one that is there is returned. */
  Charter create(int networkId, String key, long pageId) {
    Row row =
        new Row()
            .with("UNIQUE_KEY", networkId + ":" + key)
            .with("NETWORK_ID", networkId)
            .with("CHARTER_KEY", key)
            .with("PAGE_ID", pageId)
            .with("SEEN_VERSION", 0);
    return CharterRows.charter(
        database.createUnique(CharterEntity.class, "UNIQUE_KEY", row.values()));
  }

  /** Lets another page hold the text. */
  void move(int charterId, long pageId) {
    change(
        charterId,
        row -> {
          row.setPageId(pageId);
          row.setSeenVersion(0);
        });
  }

  /** Notes that the text of this version of the page was looked at. */
  void saw(Charter charter, int pageVersion) {
    change(
        charter.id(),
        row -> {
          if (row.getPageId() == charter.pageId() && row.getSeenVersion() < pageVersion) {
            row.setSeenVersion(pageVersion);
          }
        });
  }

  private void change(int charterId, Consumer<CharterEntity> change) {
    database
        .get(CharterEntity.class, charterId)
        .ifPresent(
            row -> {
              change.accept(row);
              row.save();
            });
  }

  /** The text that was recorded last. */
  Optional<CharterVersion> newest(int charterId) {
    return one(Query.select(CharterRows.COLUMNS).where("CHARTER_ID = ?", charterId));
  }

  /** The text that counts: the last one that a coordinator decided about. */
  Optional<CharterVersion> inForce(int charterId) {
    return one(
        Query.select(CharterRows.COLUMNS).where("CHARTER_ID = ? AND EDITION > ?", charterId, 0));
  }

  private Optional<CharterVersion> one(Query query) {
    return database
        .read(CharterVersionEntity.class, query.order("SEQ DESC").limit(1), CharterRows::version)
        .stream()
        .findFirst();
  }

  Optional<CharterVersion> version(int id) {
    return one(Query.select(CharterRows.COLUMNS).where("ID = ?", id));
  }

  /** The text itself. */
  Optional<String> body(int versionId) {
    return database.get(CharterVersionEntity.class, versionId).map(row -> Row.text(row.getBody()));
  }

  /** The texts, newest first. */
  Page<CharterVersion> versions(int charterId, boolean decidedOnly, PageRequest request) {
    String criteria = "CHARTER_ID = ? AND EDITION >= ?";
    int least = decidedOnly ? 1 : 0;
    int total =
        database.count(
            CharterVersionEntity.class, Query.select().where(criteria, charterId, least));
    Query query =
        Query.select(CharterRows.COLUMNS)
            .where(criteria, charterId, least)
            .order("SEQ DESC")
            .limit(request.size())
            .offset(request.offset());
    return new Page<>(
        database.read(CharterVersionEntity.class, query, CharterRows::version), total, request);
  }

  /**
   * Records a text, unless another node was faster with the same place in the order: then that
   * node's text is returned. Not inside a transaction.
   */
  CharterVersion add(Charter charter, int sequence, ContentInfo page, CharterText text) {
    Row row =
        CharterRows.fresh(charter, sequence, page, text)
            .with("STATE", VersionState.UNDECIDED.name())
            .with("EDITION", 0)
            .with("REVISION", 0);
    return CharterRows.version(
        database.createUnique(CharterVersionEntity.class, "VERSION_KEY", row.values()));
  }

  /**
   * Puts a text in force.
   *
   * @param before the text that is in force now, or null
   * @return false, with nothing changed, when somebody else was faster
   */
  boolean decide(
      CharterVersion version,
      @Nullable CharterVersion before,
      VersionState state,
      @Nullable String decidedBy) {
    int sequence = before == null ? 0 : before.sequence();
    try {
      return database.inTransaction(
          () -> {
            claim(version, sequence);
            return put(version, before, state, decidedBy);
          });
    } catch (RuntimeException refused) {
      if (inForce(version.charterId()).map(CharterVersion::sequence).orElse(0) != sequence) {
        return false;
      }
      throw refused;
    }
  }

  /** The unique key lets one of two decisions through, whatever the node. */
  private void claim(CharterVersion version, int before) {
    int networkId =
        database
            .get(CharterEntity.class, version.charterId())
            .map(CharterEntity::getNetworkId)
            .orElse(0);
    database.create(
        DecisionEntity.class,
        new Row()
            .with("DECISION_KEY", version.charterId() + ":" + before)
            .with("VERSION_ID", version.id())
            .with("NETWORK_ID", networkId)
            .values());
  }

  private boolean put(
      CharterVersion version,
      @Nullable CharterVersion before,
      VersionState state,
      @Nullable String decidedBy) {
    int edition = before == null ? 0 : before.edition();
    boolean minor = state == VersionState.MINOR && before != null;
    Instant now = clock.instant();
    database
        .get(CharterVersionEntity.class, version.id())
        .ifPresent(
            row -> {
              row.setState(state.name());
              row.setEdition(minor ? edition : edition + 1);
              row.setRevision(minor && before != null ? before.revision() + 1 : 0);
              row.setDecidedBy(decidedBy);
              row.setDecidedAt(now.toEpochMilli());
              row.save();
            });
    return true;
  }

  void deleteAll(int networkId) {
    database.deleteWhere(DecisionEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(CharterVersionEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(CharterEntity.class, "NETWORK_ID = ?", networkId);
  }
}

package org.retis.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.retis.store.Database;

/** Writes what stands in minutes. */
final class MinutesStore {

  /** So many may be given a number at the same moment. */
  private static final int TRIES = 500;

  private final Database database;
  private final Clock clock;

  MinutesStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** All that is kept of a page, in whatever network, also what no longer stands in it. */
  List<KeptOutcome> ofPage(long pageId) {
    return rows(pageId).stream().map(OutcomeRows::kept).toList();
  }

  private List<OutcomeEntity> rows(long pageId) {
    Query query = Query.select().where("PAGE_ID = ?", pageId).order("ID");
    return database.find(OutcomeEntity.class, query);
  }

  /** Takes these from the registers; they are kept. */
  void withdraw(long pageId, Set<Integer> going) {
    for (OutcomeEntity row : rows(pageId)) {
      if (row.isLive() && going.contains(row.getID())) {
        row.setLive(false);
        row.setSlotKey(OutcomeRows.noSlot(row.getID()));
        row.save();
      }
    }
  }

  /**
   * Brings rows in step with their page, after {@link #withdraw}.
   *
   * @param texts what stands in the page, by id of the row
   * @param owners who is to do what, by what the page says of them
   * @return the slots that they have now
   */
  Set<String> update(
      MinutesPage page, Map<Integer, MinutesText> texts, Map<String, ActionOwner> owners) {
    List<OutcomeEntity> rows =
        rows(page.id()).stream().filter(row -> texts.containsKey(row.getID())).toList();
    Set<String> taken = new HashSet<>();
    List<OutcomeEntity> moving = new ArrayList<>();
    for (OutcomeEntity row : rows) {
      MinutesText text = text(texts, row);
      if (row.isLive() && text.digest().equals(OutcomeRows.text(row.getDigest()))) {
        taken.add(row.getSlotKey());
        save(row, page, text, owners, row.getSlotKey());
      } else {
        moving.add(row);
      }
    }
    for (OutcomeEntity row : moving) {
      MinutesText text = text(texts, row);
      String slot = freeSlot(page, text, taken);
      taken.add(slot);
      save(row, page, text, owners, slot);
    }
    return taken;
  }

  private static MinutesText text(Map<Integer, MinutesText> texts, OutcomeEntity row) {
    return Optional.ofNullable(texts.get(row.getID())).orElseThrow();
  }

  private static void save(
      OutcomeEntity row,
      MinutesPage page,
      MinutesText text,
      Map<String, ActionOwner> owners,
      String slot) {
    ActionOwner owner = owner(owners, text);
    if (!OutcomeRows.isInStep(row, page, text, owner, slot)) {
      OutcomeRows.fill(row, page, text, owner, slot);
      row.save();
    }
  }

  private static ActionOwner owner(Map<String, ActionOwner> owners, MinutesText text) {
    return owners.getOrDefault(MinutesMatching.ownerRef(text), ActionOwner.NOBODY);
  }

  private static String freeSlot(MinutesPage page, MinutesText text, Set<String> taken) {
    int number = 0;
    while (taken.contains(OutcomeRows.slot(page, text, number))) {
      number++;
    }
    return OutcomeRows.slot(page, text, number);
  }

  /**
   * Keeps what is new in a page, each under the next number. Not inside a transaction, since others
   * may take the same number first. Whoever keeps the same text of the same page at the same moment
   * wants the same slot, of which there is one.
   *
   * @param slots the slots that {@link #update} answered
   * @param before what was kept of the page in another network, whose state goes on
   */
  void add(
      MinutesPage page,
      List<MinutesText> texts,
      Map<String, ActionOwner> owners,
      Set<String> slots,
      List<KeptOutcome> before) {
    Set<String> taken = new HashSet<>(slots);
    List<KeptOutcome> left = new ArrayList<>(before);
    for (MinutesText text : texts) {
      String slot = freeSlot(page, text, taken);
      taken.add(slot);
      Map<String, Object> values = OutcomeRows.fresh(page, text, owner(owners, text), slot);
      Optional<KeptOutcome> origin =
          left.stream()
              .filter(row -> row.kind() == text.kind() && row.digest().equals(text.digest()))
              .findFirst();
      origin.ifPresent(left::remove);
      add(page, text, values).ifPresent(id -> origin.ifPresent(row -> goOn(row.id(), id)));
    }
  }

  /** The new row's id; none when somebody else has just kept the same. */
  private Optional<Integer> add(MinutesPage page, MinutesText text, Map<String, Object> values) {
    String prefix = page.prefix(text.kind(), OutcomeRows.dayOf(page, text));
    String series = page.networkId() + ":" + prefix;
    for (int attempt = 0; ; attempt++) {
      int seq = last(series) + 1;
      String code = prefix + (seq < 10 ? "0" : "") + seq;
      values.put("SERIES", series);
      values.put("SEQ", seq);
      values.put("CODE", code);
      values.put("NUMBER_KEY", series + ":" + seq);
      values.put("SEARCH", search(code, values));
      try {
        return Optional.of(database.create(OutcomeEntity.class, values).getID());
      } catch (RuntimeException refused) {
        if (exists("SLOT_KEY", values)) {
          return Optional.empty();
        }
        if (attempt == TRIES || !exists("NUMBER_KEY", values)) {
          throw refused;
        }
      }
    }
  }

  private static String search(String code, Map<String, Object> values) {
    return OutcomeRows.search(
        code,
        (String) values.getOrDefault("WORDING", ""),
        (String) values.getOrDefault("NOTE", ""),
        (String) values.getOrDefault("OWNER_NAME", ""),
        (String) values.getOrDefault("PAGE_TITLE", ""));
  }

  private boolean exists(String column, Map<String, Object> values) {
    Query query = Query.select().where(column + " = ?", values.get(column));
    return database.count(OutcomeEntity.class, query) > 0;
  }

  private int last(String series) {
    Query query = Query.select("SEQ").where("SERIES = ?", series).order("SEQ DESC").limit(1);
    return database.read(OutcomeEntity.class, query, OutcomeEntity::getSeq).stream()
        .findFirst()
        .orElse(0);
  }

  /** What was said of an action in one network's register goes on in another's. */
  private void goOn(int from, int to) {
    Optional<OutcomeEntity> origin = database.get(OutcomeEntity.class, from);
    Optional<OutcomeEntity> row = database.get(OutcomeEntity.class, to);
    if (origin.isEmpty() || row.isEmpty() || origin.get().getRevision() == 0) {
      return;
    }
    Query query = Query.select().where("OUTCOME_ID = ?", from).order("REVISION");
    for (ActionChangeEntity change : database.find(ActionChangeEntity.class, query)) {
      Map<String, Object> copy = new HashMap<>();
      copy.put("CHANGE_KEY", to + ":" + change.getRevision());
      copy.put("OUTCOME_ID", to);
      copy.put("NETWORK_ID", row.get().getNetworkId());
      copy.put("REVISION", change.getRevision());
      copy.put("STATE", change.getState());
      copy.put("NOTE", OutcomeRows.text(change.getNote()));
      // who it was is known in the other network only, where it can be erased
      copy.put("ACTOR_NAME", "");
      copy.put("CHANGED_AT", change.getChangedAt());
      database.createUnique(ActionChangeEntity.class, "CHANGE_KEY", copy);
    }
    row.get().setState(origin.get().getState());
    row.get().setNote(origin.get().getNote());
    row.get().setRevision(origin.get().getRevision());
    row.get().setChangedAt(origin.get().getChangedAt());
    row.get().save();
  }

  /** Forgets what a page that is gone for ever said; its numbers stay taken. */
  void forgetPage(long pageId) {
    for (OutcomeEntity row : rows(pageId)) {
      database.deleteWhere(ActionChangeEntity.class, "OUTCOME_ID = ?", row.getID());
      row.setLive(false);
      row.setSlotKey(OutcomeRows.noSlot(row.getID()));
      row.setPageTitle("");
      row.setDigest("");
      row.setEarlier(null);
      row.setWording(null);
      row.setSearch(null);
      row.setNote(null);
      row.setOwnerRef(null);
      OutcomeRows.fill(row, ActionOwner.NOBODY);
      row.save();
    }
    database.deleteWhere(MinutesEntity.class, "PAGE_ID = ?", pageId);
  }

  /** Notes what was seen of a page. */
  void saw(long pageId, int networkId, String spaceKey, int version, boolean restricted) {
    Map<String, Object> values = new HashMap<>();
    values.put("PAGE_ID", pageId);
    values.put("NETWORK_ID", networkId);
    values.put("SPACE_KEY", spaceKey);
    values.put("PAGE_VERSION", version);
    values.put("RESTRICTED", restricted);
    values.put("READ_AT", clock.millis());
    MinutesEntity row = database.createUnique(MinutesEntity.class, "PAGE_ID", values);
    row.setNetworkId(networkId);
    row.setSpaceKey(spaceKey);
    row.setPageVersion(version);
    row.setRestricted(restricted);
    row.setReadAt(clock.millis());
    row.save();
  }

  /** Deletes all that is kept of a network. */
  void forgetNetwork(int networkId) {
    database.deleteWhere(ActionChangeEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(OutcomeEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(MinutesEntity.class, "NETWORK_ID = ?", networkId);
    database.deleteWhere(MinutesScanEntity.class, "NETWORK_ID = ?", networkId);
  }
}

package org.retis.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retis.store.SearchText;

/** Translates between rows and what they stand for. */
final class OutcomeRows {

  /** The columns that {@link #outcome} reads. */
  static final String COLUMNS =
      "ID, NETWORK_ID, KIND, CODE, PAGE_ID, PAGE_TITLE, SPACE_KEY, RESTRICTED, LIVE, PLACE,"
          + " WORDING, BODY_ID, HELD_ON, STATE, DUE_ON, NOTE, OWNER_MEMBER_ID, OWNER_KEY,"
          + " OWNER_NAME, OWNER_SORT, REVISION, CHANGED_AT";

  /** Stands for a day that isn't said: after every other one. */
  static final int NO_DAY = 1_000_000;

  /** Stands for nobody: after everybody. */
  static final String NO_OWNER = "1";

  private static final int LINE = 255;
  private static final int EARLIER = 50;

  private OutcomeRows() {}

  /** What a row with {@link #COLUMNS} stands for. */
  static Outcome outcome(OutcomeEntity row) {
    return new Outcome(
        row.getID(),
        row.getNetworkId(),
        kind(row.getKind()),
        row.getCode(),
        new OutcomePlace(
            row.getPageId(),
            text(row.getPageTitle()),
            text(row.getSpaceKey()),
            row.isRestricted(),
            row.isLive(),
            row.getPlace()),
        text(row.getWording()),
        row.getBodyId(),
        LocalDate.ofEpochDay(row.getHeldOn()),
        row.getState(),
        day(row.getDueOn()),
        text(row.getNote()),
        owner(row),
        row.getRevision(),
        row.getChangedAt() == 0 ? null : Instant.ofEpochMilli(row.getChangedAt()));
  }

  private static ActionOwner owner(OutcomeEntity row) {
    String sort = row.getOwnerSort();
    String name = text(row.getOwnerName());
    return name.isEmpty()
        ? ActionOwner.NOBODY
        : new ActionOwner(row.getOwnerMemberId(), row.getOwnerKey(), name, sort.substring(1));
  }

  /** What tells which decision or action a row with all columns is. */
  static KeptOutcome kept(OutcomeEntity row) {
    String slot = row.getSlotKey();
    String[] parts = slot.split(":");
    return new KeptOutcome(
        row.getID(),
        row.getNetworkId(),
        kind(row.getKind()),
        row.isLive(),
        row.getPlace(),
        row.isLive() ? Integer.parseInt(parts[parts.length - 1]) : -1,
        text(row.getDigest()),
        List.of(text(row.getEarlier()).split("\n")),
        text(row.getWording()),
        day(row.getDueOn()),
        text(row.getOwnerRef()));
  }

  /** Network, page and digest, and which of several that are equal. */
  static String slot(MinutesPage page, MinutesText text, int number) {
    return page.networkId() + ":" + page.id() + ":" + text.digest() + ":" + number;
  }

  /** The key of what doesn't stand anywhere. */
  static String noSlot(int id) {
    return "-" + id;
  }

  /** The values of a new row but for its number. */
  static Map<String, Object> fresh(
      MinutesPage page, MinutesText text, ActionOwner owner, String slot) {
    Map<String, Object> row = new HashMap<>();
    row.put("SLOT_KEY", slot);
    row.put("NETWORK_ID", page.networkId());
    row.put("KIND", text.kind().letter());
    row.put("PAGE_ID", page.id());
    row.put("PAGE_TITLE", line(page.title()));
    row.put("SPACE_KEY", page.spaceKey());
    row.put("LIVE", true);
    row.put("RESTRICTED", page.restricted());
    row.put("PLACE", text.order());
    row.put("DIGEST", text.digest());
    row.put("WORDING", text.text());
    put(row, "BODY_ID", page.bodyId());
    row.put("HELD_ON", (int) heldOn(page, text).toEpochDay());
    row.put("STATE", isDecision(text) ? text.status() : ActionState.OPEN.word());
    row.put("DUE_ON", column(text.due()));
    put(row, "NOTE", isDecision(text) ? text.note() : null);
    put(row, "OWNER_MEMBER_ID", owner.memberId());
    put(row, "OWNER_KEY", owner.userKey());
    put(row, "OWNER_REF", MinutesMatching.ownerRef(text));
    put(row, "OWNER_NAME", owner.name());
    row.put("OWNER_SORT", sort(owner));
    row.put("REVISION", 0);
    row.put("CHANGED_AT", 0L);
    return row;
  }

  /** Brings a row in step with its page; what the register says of an action stays. */
  static void fill(
      OutcomeEntity row, MinutesPage page, MinutesText text, ActionOwner owner, String slot) {
    if (!text.digest().equals(text(row.getDigest()))) {
      row.setEarlier(withEarlier(row));
      row.setDigest(text.digest());
    }
    row.setSlotKey(slot);
    row.setPageTitle(line(page.title()));
    row.setSpaceKey(page.spaceKey());
    row.setLive(true);
    row.setRestricted(page.restricted());
    row.setPlace(text.order());
    row.setWording(text.text());
    row.setBodyId(page.bodyId());
    row.setHeldOn((int) heldOn(page, text).toEpochDay());
    row.setDueOn(column(text.due()));
    if (isDecision(text)) {
      row.setState(text.status());
      row.setNote(text.note());
    } else {
      row.setOwnerRef(MinutesMatching.ownerRef(text));
      fill(row, owner);
    }
    row.setSearch(search(row));
  }

  /** Whether a row says already what {@link #fill} would write; the digest stands for the text. */
  static boolean isInStep(
      OutcomeEntity row, MinutesPage page, MinutesText text, ActionOwner owner, String slot) {
    boolean sameText =
        row.isLive()
            && slot.equals(row.getSlotKey())
            && text.digest().equals(text(row.getDigest()))
            && row.getPlace() == text.order();
    boolean samePage =
        line(page.title()).equals(text(row.getPageTitle()))
            && page.spaceKey().equals(text(row.getSpaceKey()))
            && row.isRestricted() == page.restricted()
            && Objects.equals(row.getBodyId(), page.bodyId())
            && row.getHeldOn() == heldOn(page, text).toEpochDay();
    boolean sameOwner =
        Objects.equals(row.getOwnerMemberId(), owner.memberId())
            && text(row.getOwnerKey()).equals(owner.userKey() == null ? "" : owner.userKey())
            && text(row.getOwnerName()).equals(line(owner.name()))
            && row.getOwnerSort().equals(sort(owner));
    return sameText && samePage && sameOwner;
  }

  /** Writes into a row who is to do it. */
  static void fill(OutcomeEntity row, ActionOwner owner) {
    row.setOwnerMemberId(owner.memberId());
    row.setOwnerKey(owner.userKey());
    row.setOwnerName(line(owner.name()));
    row.setOwnerSort(sort(owner));
  }

  private static String withEarlier(OutcomeEntity row) {
    List<String> before = text(row.getEarlier()).lines().toList();
    List<String> kept = before.subList(Math.max(0, before.size() - EARLIER + 1), before.size());
    return String.join("\n", kept) + (kept.isEmpty() ? "" : "\n") + text(row.getDigest());
  }

  /** All that a search finds a row by. */
  static String search(OutcomeEntity row) {
    String note = OutcomeKind.DECISION.letter().equals(row.getKind()) ? text(row.getNote()) : "";
    return search(
        row.getCode(),
        text(row.getWording()),
        note,
        text(row.getOwnerName()),
        text(row.getPageTitle()));
  }

  /** All that a search finds, folded. */
  static String search(String... parts) {
    return SearchText.fold(String.join(" ", parts));
  }

  private static LocalDate heldOn(MinutesPage page, MinutesText text) {
    LocalDate day = text.day();
    return day == null ? page.day() : day;
  }

  /** The day that counts for a text of a page. */
  static LocalDate dayOf(MinutesPage page, MinutesText text) {
    return heldOn(page, text);
  }

  private static boolean isDecision(MinutesText text) {
    return text.kind() == OutcomeKind.DECISION;
  }

  static OutcomeKind kind(String letter) {
    return letter.equals(OutcomeKind.DECISION.letter()) ? OutcomeKind.DECISION : OutcomeKind.ACTION;
  }

  private static String sort(ActionOwner owner) {
    return owner.isNobody() ? NO_OWNER : line("0" + owner.sortName());
  }

  private static int column(@Nullable LocalDate day) {
    return day == null ? NO_DAY : (int) day.toEpochDay();
  }

  private static @Nullable LocalDate day(int column) {
    return column == NO_DAY ? null : LocalDate.ofEpochDay(column);
  }

  private static void put(Map<String, Object> row, String column, @Nullable Object value) {
    if (value != null) {
      row.put(column, value);
    }
  }

  /** A column's text; Oracle makes no difference between none and empty. */
  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  static String line(String text) {
    return text.length() <= LINE ? text : text.substring(0, LINE);
  }
}

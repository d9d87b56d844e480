package org.retis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.store.SearchText;

/** Translates between rows and what they stand for. */
final class EntryRows {

  /** The columns that {@link #entry} reads. */
  static final String COLUMNS =
      "MEMBER_ID, NETWORK_ID, PRESENT, USER_KEY, NAME, ORG_ID, ORG_NAME, TERRITORY, JOINED,"
          + " JOB_TITLE, PHONE, ROSTER_EMAIL, OWN_EMAIL, EMAIL, PROFILES, TOPIC_LABELS, PHOTO,"
          + " CONFIRMED, REVISION";

  private static final int TEXT = 255;
  private static final int UNKNOWN_DAY = -1_000_000;

  private EntryRows() {}

  /** The entry of a row that holds {@link #COLUMNS}. */
  static Entry entry(EntryEntity row) {
    return new Entry(
        row.getMemberId(),
        row.getNetworkId(),
        row.isPresent(),
        row.getUserKey(),
        text(row.getName()),
        row.getOrgId(),
        text(row.getOrgName()),
        text(row.getTerritory()),
        row.getJoined() == UNKNOWN_DAY ? null : LocalDate.ofEpochDay(row.getJoined()),
        text(row.getJobTitle()),
        text(row.getPhone()),
        text(row.isOwnEmail() ? row.getEmail() : row.getRosterEmail()),
        text(row.getProfiles()),
        Topics.ofLines(text(row.getTopicLabels())).labels(),
        row.isPhoto(),
        row.getConfirmed() == 0 ? null : Instant.ofEpochMilli(row.getConfirmed()),
        row.getRevision());
  }

  /** What a member has said of themselves, from a row with all columns. */
  static EntryEdit edit(EntryEntity row) {
    return new EntryEdit(
        text(row.getJobTitle()),
        text(row.getPhone()),
        row.isOwnEmail() ? text(row.getEmail()) : null,
        text(row.getProfiles()),
        Topics.ofLines(text(row.getTopicLabels())).labels(),
        row.isPhoto());
  }

  /** A row for somebody of whom only the roster knows so far. */
  static Map<String, Object> fresh(Member member) {
    Map<String, Object> row = new HashMap<>();
    row.put("MEMBER_ID", member.id());
    row.put("NETWORK_ID", member.networkId());
    row.put("PRESENT", member.isPresent());
    row.put("WITH_ACCOUNT", member.userKey() != null);
    row.put("USER_KEY", member.userKey());
    row.put("NAME", cut(member.name()));
    row.put("SORT_NAME", cut(member.sortName()));
    row.put("ORG_ID", member.organisationId());
    row.put("ORG_NAME", cut(member.organisation()));
    row.put("ORG_KEY", key(member.organisation()));
    row.put("ORG_SORT", sort(member.organisation()));
    row.put("TERRITORY", cut(member.territory()));
    row.put("TERRITORY_KEY", key(member.territory()));
    row.put("TERRITORY_SORT", sort(member.territory()));
    row.put("JOINED", day(member.joinedOn()));
    row.put("ROSTER_EMAIL", cut(member.email()));
    row.put("OWN_EMAIL", false);
    row.put("PHOTO", false);
    row.put("CONFIRMED", 0L);
    row.put("REVISION", 0);
    Entry entry = entry(member);
    row.put("SEARCH_VIEWER", SearchTexts.of(entry, Circle.VIEWER));
    row.put("SEARCH_MEMBER", SearchTexts.of(entry, Circle.MEMBER));
    row.put("SEARCH_COORD", SearchTexts.of(entry, Circle.COORDINATOR));
    return row;
  }

  private static Entry entry(Member member) {
    return new Entry(
        member.id(),
        member.networkId(),
        member.isPresent(),
        member.userKey(),
        member.name(),
        member.organisationId(),
        member.organisation(),
        member.territory(),
        member.joinedOn(),
        "",
        "",
        member.email(),
        "",
        List.of(),
        false,
        null,
        0);
  }

  /** Copies what the roster says into a row. */
  static void copy(Member member, EntryEntity row) {
    row.setNetworkId(member.networkId());
    row.setPresent(member.isPresent());
    row.setWithAccount(member.userKey() != null);
    row.setUserKey(member.userKey());
    row.setName(cut(member.name()));
    row.setSortName(cut(member.sortName()));
    row.setOrgId(member.organisationId());
    row.setOrgName(cut(member.organisation()));
    row.setOrgKey(key(member.organisation()));
    row.setOrgSort(sort(member.organisation()));
    row.setTerritory(cut(member.territory()));
    row.setTerritoryKey(key(member.territory()));
    row.setTerritorySort(sort(member.territory()));
    row.setJoined(day(member.joinedOn()));
    row.setRosterEmail(cut(member.email()));
  }

  /** Copies what somebody said into a row. */
  static void copy(EntryEdit edit, EntryEntity row) {
    row.setJobTitle(edit.function());
    row.setPhone(edit.phone());
    row.setOwnEmail(edit.email() != null);
    row.setEmail(edit.email());
    row.setProfiles(edit.profiles());
    row.setTopicLabels(Topics.of(edit.topics()).lines());
    row.setPhoto(edit.photo());
  }

  /** Writes into a row what follows from the rest of it. */
  static void derive(Entry entry, EntryEntity row) {
    row.setTopicKeys(Topics.of(entry.topics()).keys());
    row.setSearchViewer(SearchTexts.of(entry, Circle.VIEWER));
    row.setSearchMember(SearchTexts.of(entry, Circle.MEMBER));
    row.setSearchCoord(SearchTexts.of(entry, Circle.COORDINATOR));
  }

  /** The rows that count an entry's topics, from a row with all columns. */
  static List<Map<String, Object>> topics(EntryEntity row) {
    Map<String, String> byKey = Topics.ofLines(text(row.getTopicLabels())).byKey();
    return byKey.entrySet().stream().map(topic -> topic(row, topic)).toList();
  }

  private static Map<String, Object> topic(EntryEntity row, Map.Entry<String, String> topic) {
    Map<String, Object> values = new HashMap<>();
    values.put("MEMBER_ID", row.getMemberId());
    values.put("NETWORK_ID", row.getNetworkId());
    values.put("PRESENT", row.isPresent());
    values.put("WITH_ACCOUNT", row.isWithAccount());
    values.put("ORG_KEY", row.getOrgKey());
    values.put("TERRITORY_KEY", row.getTerritoryKey());
    values.put("TOPIC_KEYS", row.getTopicKeys());
    values.put("SEARCH_VIEWER", row.getSearchViewer());
    values.put("SEARCH_MEMBER", row.getSearchMember());
    values.put("SEARCH_COORD", row.getSearchCoord());
    values.put("TOPIC_KEY", cut(topic.getKey()));
    values.put("TOPIC_LABEL", cut(topic.getValue()));
    return values;
  }

  /** A column's text; Oracle makes no difference between none and empty. */
  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String key(String name) {
    String key = Facet.key(name);
    return key.isEmpty() ? null : key;
  }

  /** Sorts names by their folded form and those without one last. */
  private static String sort(String name) {
    String folded = SearchText.fold(name);
    return folded.isEmpty() ? "1" : cut("0" + folded);
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? UNKNOWN_DAY : (int) day.toEpochDay();
  }

  private static String cut(String text) {
    return text.length() <= TEXT ? text : text.substring(0, TEXT);
  }
}

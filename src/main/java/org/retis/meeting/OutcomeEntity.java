package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One row per decision and action that ever stood in minutes; a row stays when its text is taken
 * from the page, so that its number is never given again. The indexes are those of the registers'
 * orders and of what pages and people ask.
 */
@Preload
@Table("MTG_OUTCOME")
@Indexes({
  @Index(
      name = "byDue",
      methodNames = {"getNetworkId", "getKind", "isLive", "isRestricted", "getDueOn"}),
  @Index(
      name = "byDay",
      methodNames = {"getNetworkId", "getKind", "isLive", "isRestricted", "getHeldOn"}),
  @Index(
      name = "byState",
      methodNames = {"getNetworkId", "getKind", "isLive", "isRestricted", "getState"}),
  @Index(
      name = "bySeries",
      methodNames = {"getSeries", "getSeq"})
})
public interface OutcomeEntity extends Entity {

  /** Network and number: no number is given twice. */
  @NotNull
  @Unique
  String getNumberKey();

  void setNumberKey(String key);

  /** What stands where: nothing is kept twice. Changes with the text. */
  @NotNull
  @Unique
  String getSlotKey();

  void setSlotKey(String key);

  /** The network and what its numbers begin with. */
  @NotNull
  String getSeries();

  void setSeries(String series);

  /** The number within the series. */
  int getSeq();

  void setSeq(int seq);

  /** The number as people write it. */
  @NotNull
  String getCode();

  void setCode(String code);

  int getNetworkId();

  void setNetworkId(int id);

  /** Letter of an {@link OutcomeKind}. */
  @NotNull
  String getKind();

  void setKind(String kind);

  @Indexed
  long getPageId();

  void setPageId(long id);

  @Nullable String getPageTitle();

  void setPageTitle(String title);

  @Nullable String getSpaceKey();

  void setSpaceKey(String key);

  /** Whether it stands in its page now, and the page in the network's spaces. */
  boolean isLive();

  void setLive(boolean live);

  boolean isRestricted();

  void setRestricted(boolean restricted);

  /** Which of its kind it is on the page. */
  int getPlace();

  void setPlace(int place);

  /** Digest of parameters and text. */
  @Nullable String getDigest();

  void setDigest(String digest);

  /** Digests that it had before, one a line. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getEarlier();

  @StringLength(StringLength.UNLIMITED)
  void setEarlier(@Nullable String digests);

  /** The text. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getWording();

  @StringLength(StringLength.UNLIMITED)
  void setWording(@Nullable String wording);

  /** All that a search finds it by, folded. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSearch();

  @StringLength(StringLength.UNLIMITED)
  void setSearch(@Nullable String search);

  @Nullable Integer getBodyId();

  void setBodyId(@Nullable Integer id);

  /** The day of the meeting, in days since 1970. */
  int getHeldOn();

  void setHeldOn(int epochDay);

  /** Word of a {@link DecisionStatus} or {@link ActionState}. */
  @NotNull
  String getState();

  void setState(String state);

  /** Until when, in days since 1970; far in the future where it isn't said. */
  int getDueOn();

  void setDueOn(int epochDay);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getNote();

  @StringLength(StringLength.UNLIMITED)
  void setNote(@Nullable String note);

  @Indexed
  @Nullable Integer getOwnerMemberId();

  void setOwnerMemberId(@Nullable Integer id);

  @Indexed
  @Nullable String getOwnerKey();

  void setOwnerKey(@Nullable String userKey);

  /** What the page says of who is to do it. */
  @Nullable String getOwnerRef();

  void setOwnerRef(@Nullable String ref);

  @Nullable String getOwnerName();

  void setOwnerName(@Nullable String name);

  /** The owner to sort by; nobody sorts last. */
  @NotNull
  String getOwnerSort();

  void setOwnerSort(String sort);

  int getRevision();

  void setRevision(int revision);

  /** When the state last changed, in milliseconds, 0 for never. */
  long getChangedAt();

  void setChangedAt(long millis);
}

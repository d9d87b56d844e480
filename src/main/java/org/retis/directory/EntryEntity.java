package org.retis.directory;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One row per member: what the roster says, copied, and what the person says. The indexes are those
 * of the five orders, each within the present members of a network.
 */
@Preload
@Table("DIR_ENTRY")
@Indexes({
  @Index(
      name = "byName",
      methodNames = {"getNetworkId", "isPresent", "getSortName"}),
  @Index(
      name = "byOrg",
      methodNames = {"getNetworkId", "isPresent", "getOrgSort"}),
  @Index(
      name = "byPlace",
      methodNames = {"getNetworkId", "isPresent", "getTerritorySort"}),
  @Index(
      name = "byJoined",
      methodNames = {"getNetworkId", "isPresent", "getJoined"}),
  @Index(
      name = "byConfirmed",
      methodNames = {"getNetworkId", "isPresent", "getConfirmed"})
})
public interface EntryEntity extends Searchable {

  /** The member. */
  @NotNull
  @Unique
  int getMemberId();

  /** Sets the member. */
  void setMemberId(int memberId);

  /** The account's key. */
  @Nullable String getUserKey();

  /** Sets the account's key. */
  void setUserKey(@Nullable String userKey);

  /** The name to show. */
  @Nullable String getName();

  /** Sets the name to show. */
  void setName(@Nullable String name);

  /** The name to sort by, folded. */
  @Nullable String getSortName();

  /** Sets the name to sort by. */
  void setSortName(@Nullable String sortName);

  /** The organisation. */
  @Nullable Integer getOrgId();

  /** Sets the organisation. */
  void setOrgId(@Nullable Integer id);

  /** The organisation's name. */
  @Nullable String getOrgName();

  /** Sets the organisation's name. */
  void setOrgName(@Nullable String name);

  /** The organisation to sort by; none sorts last. */
  @Nullable String getOrgSort();

  /** Sets the organisation to sort by. */
  void setOrgSort(@Nullable String sort);

  /** Where the person works. */
  @Nullable String getTerritory();

  /** Sets where the person works. */
  void setTerritory(@Nullable String territory);

  /** The territory to sort by; none sorts last. */
  @Nullable String getTerritorySort();

  /** Sets the territory to sort by. */
  void setTerritorySort(@Nullable String sort);

  /** The day of joining in days since 1970, very small where unknown. */
  int getJoined();

  /** Sets the day of joining. */
  void setJoined(int epochDay);

  /** The roster's mail address. */
  @Nullable String getRosterEmail();

  /** Sets the roster's mail address. */
  void setRosterEmail(@Nullable String email);

  /** Whether the mail address below counts instead of the roster's. */
  boolean isOwnEmail();

  /** Sets whether the mail address below counts. */
  void setOwnEmail(boolean own);

  /** The mail address to show, none to show none. */
  @Nullable String getEmail();

  /** Sets the mail address to show. */
  void setEmail(@Nullable String email);

  /** The function in the person's own words. */
  @Nullable String getJobTitle();

  /** Sets the function. */
  void setJobTitle(@Nullable String title);

  /** The telephone number. */
  @Nullable String getPhone();

  /** Sets the telephone number. */
  void setPhone(@Nullable String phone);

  /** Names on social networks. */
  @Nullable String getProfiles();

  /** Sets names on social networks. */
  void setProfiles(@Nullable String profiles);

  /** The topics as typed, one a line. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getTopicLabels();

  /** Sets the topics. */
  @StringLength(StringLength.UNLIMITED)
  void setTopicLabels(@Nullable String labels);

  /** Whether the picture may be shown. */
  boolean isPhoto();

  /** Sets whether the picture may be shown. */
  void setPhoto(boolean photo);

  /** When last confirmed, in milliseconds, 0 for never. */
  long getConfirmed();

  /** Sets when last confirmed. */
  void setConfirmed(long millis);

  /** How often it was edited. */
  int getRevision();

  /** Sets how often it was edited. */
  void setRevision(int revision);
}

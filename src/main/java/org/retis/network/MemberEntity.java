package org.retis.network;

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

/** One person on one roster. */
@Table("Member")
@Preload
@Indexes({
  @Index(
      name = "netSort",
      methodNames = {"getNetworkId", "getSortName"})
})
public interface MemberEntity extends Entity {

  @NotNull
  Integer getNetworkId();

  @Indexed
  @Nullable String getUserKey();

  void setUserKey(@Nullable String key);

  /** Network and account, so that an account is on a roster once; random without account. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  void setUniqueKey(String key);

  @NotNull
  String getName();

  void setName(String name);

  /** Empty for somebody whose name comes from the account. */
  @Nullable String getGivenName();

  void setGivenName(String name);

  @Nullable String getFamilyName();

  void setFamilyName(String name);

  /** The name to sort by as a coordinator typed it, empty where it follows from the name. */
  @Nullable String getSortAs();

  void setSortAs(String name);

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getSortName();

  void setSortName(String folded);

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getNameFolded();

  void setNameFolded(String folded);

  /** The folded words of the name in order, the same when given and family name are swapped. */
  @Indexed
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getNameKey();

  void setNameKey(String key);

  @Nullable String getEmail();

  void setEmail(String address);

  @Indexed
  @Nullable String getEmailKey();

  void setEmailKey(String folded);

  @Indexed
  @Nullable Integer getOrganisationId();

  void setOrganisationId(@Nullable Integer id);

  @Nullable String getTerritory();

  void setTerritory(String territory);

  /** Days since 1970-01-01. */
  @Nullable Long getJoinedOn();

  void setJoinedOn(@Nullable Long epochDay);

  /** Days since 1970-01-01, null for a present member. */
  @Nullable Long getLeftOn();

  void setLeftOn(@Nullable Long epochDay);

  /** The roster group that brought this person, null for somebody whom a coordinator added. */
  @Indexed
  @Nullable Integer getRosterGroupId();

  void setRosterGroupId(@Nullable Integer id);

  @NotNull
  Long getAddedAt();
}

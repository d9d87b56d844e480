package org.retis.charter;

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
 * One row per charter and member: what the roster says, copied, and what was acknowledged last, so
 * that each list and total of the status is one indexed query.
 */
@Preload
@Table("CHARTER_STANDING")
@Indexes({
  @Index(
      name = "byName",
      methodNames = {"getCharterId", "isPresent", "getSortName"}),
  @Index(
      name = "byState",
      methodNames = {"getCharterId", "isPresent", "getEdition"})
})
public interface StandingEntity extends Entity {

  /** Charter and member, as {@code 3:12}. */
  @NotNull
  @Unique
  String getStandingKey();

  /** The charter. */
  @NotNull
  int getCharterId();

  /** The network. */
  @NotNull
  @Indexed
  int getNetworkId();

  /** The member. */
  @NotNull
  @Indexed
  int getMemberId();

  /** The name to show. */
  @Nullable String getName();

  /** Sets the name. */
  void setName(@Nullable String name);

  /** The name to sort by. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getSortName();

  /** Sets the name to sort by. */
  void setSortName(@Nullable String sortName);

  /** Name and organisation to search in, folded. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSearchText();

  /** Sets what is searched. */
  void setSearchText(@Nullable String folded);

  /** The organisation's name. */
  @Nullable String getOrgName();

  /** Sets the organisation's name. */
  void setOrgName(@Nullable String name);

  /** Whether the person belongs to the network now. */
  boolean isPresent();

  /** Sets whether the person belongs to it. */
  void setPresent(boolean present);

  /** Whether the person has an account. */
  boolean isWithAccount();

  /** Sets whether the person has an account. */
  void setWithAccount(boolean account);

  /** The newest edition that was acknowledged, 0 for none. */
  @NotNull
  int getEdition();

  /** Sets the edition. */
  void setEdition(int edition);

  /** What people call the text. */
  @Nullable String getLabel();

  /** Sets it. */
  void setLabel(@Nullable String label);

  /** The text's digest. */
  @Nullable String getDigest();

  /** Sets the digest. */
  void setDigest(@Nullable String digest);

  /** When, in milliseconds. */
  @Nullable Long getAckedAt();

  /** Sets when. */
  void setAckedAt(@Nullable Long millis);

  /** Whether a coordinator recorded it. */
  boolean isOnPaper();

  /** Sets whether a coordinator recorded it. */
  void setOnPaper(boolean paper);
}

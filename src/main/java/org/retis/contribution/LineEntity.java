package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One member in step with the roster, with the day on which they last brought something. */
@Preload
@Table("CONTRIB_LINE")
@Indexes({
  @Index(
      name = "byName",
      methodNames = {"getNetworkId", "isPresent", "getSortName"}),
  @Index(
      name = "byLast",
      methodNames = {"getNetworkId", "isPresent", "getLastAt"})
})
public interface LineEntity extends Entity {

  /** The member. */
  @NotNull
  @Unique
  Integer getMemberId();

  /** The network. */
  @NotNull
  Integer getNetworkId();

  /** Whether the member belongs to the network now. */
  boolean isPresent();

  /** Sets whether the member belongs to the network now. */
  void setPresent(boolean present);

  /** Whether the member has an account, so that anything can be known. */
  boolean isWithAccount();

  /** Sets whether the member has an account. */
  void setWithAccount(boolean withAccount);

  /** The name to sort by, folded. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getSortName();

  /** Sets the name to sort by. */
  void setSortName(String sortName);

  /** The day of joining in days since 1970, very small where unknown. */
  @NotNull
  Long getJoinedOn();

  /** Sets the day of joining. */
  void setJoinedOn(Long epochDay);

  /** The first contribution in the network's spaces, in milliseconds, 0 for none. */
  @NotNull
  Long getFirstAt();

  /** Sets the first contribution. */
  void setFirstAt(Long millis);

  /** The last contribution in the network's spaces, in milliseconds, 0 for none. */
  @NotNull
  Long getLastAt();

  /** Sets the last contribution. */
  void setLastAt(Long millis);
}

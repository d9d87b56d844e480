package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A Confluence group whose people are on a roster. */
@Table("RosterGroup")
@Preload
public interface RosterGroupEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  String getGroupName();

  /** Network and group. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  @NotNull
  Boolean getKeptInStep();

  void setKeptInStep(Boolean kept);

  /** When the group was last read, null before the first time. */
  @Nullable Long getSyncedAt();

  void setSyncedAt(@Nullable Long millis);
}

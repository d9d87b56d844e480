package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of something that belongs to a meeting, claimed by the one who made it. */
@Table("MEETING_CLAIM")
@Preload
public interface MeetingClaimEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  /** What it is about, its id and its version. */
  @NotNull
  @Unique
  String getClaimKey();

  /** In milliseconds. */
  @NotNull
  Long getClaimedAt();
}

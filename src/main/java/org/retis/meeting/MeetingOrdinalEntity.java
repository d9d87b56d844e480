package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An ordinal that was given to a meeting; it stays, so that none is given twice. */
@Table("MEETING_ORDINAL")
@Preload
@Indexes(
    @Index(
        name = "last",
        methodNames = {"getNetworkId", "getMeetingYear", "getCode"}))
public interface MeetingOrdinalEntity extends Entity {

  @NotNull
  Integer getNetworkId();

  @NotNull
  String getCode();

  @NotNull
  Integer getMeetingYear();

  @NotNull
  Integer getOrdinal();

  /** Network, code, year and ordinal. */
  @NotNull
  @Unique
  String getOrdinalKey();
}

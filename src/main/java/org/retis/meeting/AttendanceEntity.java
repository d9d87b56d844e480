package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody who is invited to a meeting, or came to it. */
@Table("MEETING_SEAT")
@Preload
public interface AttendanceEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  Integer getMeetingId();

  @Indexed
  @Nullable Integer getMemberId();

  void setMemberId(@Nullable Integer id);

  @Nullable String getGuest();

  void setGuest(@Nullable String name);

  /** Name of an {@link AttendanceState}. */
  @NotNull
  String getState();

  void setState(String state);

  @Indexed
  @Nullable Integer getDeputyId();

  void setDeputyId(@Nullable Integer id);

  @Nullable String getDeputy();

  void setDeputy(@Nullable String name);

  @NotNull
  Integer getVersion();

  void setVersion(Integer version);

  /** Meeting and member, or something that no other row has. */
  @NotNull
  @Unique
  String getSeatKey();

  void setSeatKey(String key);
}

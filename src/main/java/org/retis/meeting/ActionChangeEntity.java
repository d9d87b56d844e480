package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One row per change of an action's state; none is ever changed. */
@Preload
@Table("MTG_ACTION_CHANGE")
public interface ActionChangeEntity extends Entity {

  /** Action and revision: of two changes of the same state, the database lets one be first. */
  @NotNull
  @Unique
  String getChangeKey();

  void setChangeKey(String key);

  @Indexed
  int getOutcomeId();

  void setOutcomeId(int id);

  @Indexed
  int getNetworkId();

  void setNetworkId(int id);

  int getRevision();

  void setRevision(int revision);

  /** Word of an {@link ActionState}. */
  @NotNull
  String getState();

  void setState(String state);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getNote();

  @StringLength(StringLength.UNLIMITED)
  void setNote(@Nullable String note);

  @Nullable String getActorKey();

  void setActorKey(@Nullable String userKey);

  @Indexed
  @Nullable Integer getActorMemberId();

  void setActorMemberId(@Nullable Integer id);

  @Nullable String getActorName();

  void setActorName(@Nullable String name);

  long getChangedAt();

  void setChangedAt(long millis);
}

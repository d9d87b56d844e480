package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One row per page in which a decision or action ever stood, with what was last seen of it. */
@Preload
@Table("MTG_MINUTES")
public interface MinutesEntity extends Entity {

  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  @Indexed
  int getNetworkId();

  void setNetworkId(int id);

  @Indexed
  @Nullable String getSpaceKey();

  void setSpaceKey(@Nullable String key);

  /** The version that was read, 0 while the page can't be met. */
  int getPageVersion();

  void setPageVersion(int version);

  boolean isRestricted();

  void setRestricted(boolean restricted);

  long getReadAt();

  void setReadAt(long millis);
}

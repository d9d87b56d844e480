package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far one space of one network was looked through for pages that nobody told us of. */
@Preload
@Table("MTG_SCAN")
public interface MinutesScanEntity extends Entity {

  /** Network and space. */
  @NotNull
  @Unique
  String getScanKey();

  void setScanKey(String key);

  @Indexed
  int getNetworkId();

  void setNetworkId(int id);

  /** The number of the page that was looked at last in this round. */
  long getAfterId();

  void setAfterId(long id);

  /** When this round began, in milliseconds; 0 between rounds. */
  long getRoundAt();

  void setRoundAt(long millis);

  /** Pages that were saved before this moment needn't be read in this round. */
  long getSince();

  void setSince(long millis);

  /** When the last round ended. */
  long getEndedAt();

  void setEndedAt(long millis);

  /** When the last round began that read every page. */
  long getFullAt();

  void setFullAt(long millis);
}

package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the reading of a space has come. */
@Preload
@Table("CONTRIB_SWEEP")
public interface SweepEntity extends Entity {

  /** The space. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getSpaceKey();

  /** The name of the {@link Sweep.Mode}. */
  @NotNull
  String getSweepMode();

  /** Sets the mode. */
  void setSweepMode(String mode);

  /** All pages up to this number are read. */
  @NotNull
  Long getPageAfter();

  /** Sets up to which page all are read. */
  void setPageAfter(Long pageId);

  /** Pages read so far. */
  @NotNull
  Integer getPagesRead();

  /** Sets how many pages are read. */
  void setPagesRead(Integer pages);

  /** Contributions found so far. */
  @NotNull
  Integer getFactsFound();

  /** Sets how many contributions were found. */
  void setFactsFound(Integer facts);

  /** When this reading began, in milliseconds. */
  @NotNull
  Long getStartedAt();

  /** Sets when it began. */
  void setStartedAt(Long millis);

  /** When the past was complete for the first time, in milliseconds, 0 while it isn't. */
  @NotNull
  Long getCompleteAt();

  /** Sets when the past was complete. */
  void setCompleteAt(Long millis);
}

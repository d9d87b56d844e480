package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When the figures were last brought up to date; one row. */
@Preload
@Table("CONTRIB_BEAT")
public interface BeatEntity extends Entity {

  /** Always the same. */
  @NotNull
  @Unique
  String getUniqueKey();

  /** When, in milliseconds. */
  @NotNull
  Long getBeatAt();

  /** Sets when. */
  void setBeatAt(Long millis);
}

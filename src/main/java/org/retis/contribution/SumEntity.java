package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many contributions of a kind somebody made in a space within a stretch of time. */
@Preload
@Table("CONTRIB_SUM")
@Indexes({
  @Index(
      name = "spaceTime",
      methodNames = {"getSpaceKey", "getGrain", "getBucket"}),
  @Index(
      name = "authorTime",
      methodNames = {"getAuthorId", "getGrain", "getBucket"})
})
public interface SumEntity extends Entity {

  /** All that tells one row from another. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  /** The code of the {@link Grain}. */
  @NotNull
  String getGrain();

  /** Which stretch of that length. */
  @NotNull
  Long getBucket();

  /** Who, as in {@link FactEntity}. */
  @NotNull
  Integer getAuthorId();

  /** The space. */
  @NotNull
  String getSpaceKey();

  /** The code of the kind. */
  @NotNull
  String getKind();

  /** Whether the pages may be viewed by some only. */
  boolean isRestricted();

  /** How many. */
  @NotNull
  Long getTimes();

  /** The first of them, in milliseconds. */
  @NotNull
  Long getFirstAt();

  /** The last of them, in milliseconds. */
  @NotNull
  Long getLastAt();
}

package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What was heard and isn't counted yet: one insert per event, emptied by the job. */
@Preload
@Table("CONTRIB_NEWS")
public interface NewsEntity extends Entity {

  /** What is to be done: the name of a {@link News.Task}. */
  @NotNull
  String getTask();

  /** The fact's key. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getFactKey();

  /** The code of the kind. */
  @Nullable String getKind();

  /** The content. */
  @NotNull
  Long getContentId();

  /** The page. */
  @NotNull
  Long getPageId();

  /** The space. */
  @Nullable String getSpaceKey();

  /** Whether the page may be viewed by some only. */
  boolean isRestricted();

  /** The account, none for an anonymous visitor. */
  @Nullable String getUserKey();

  /** When, in milliseconds. */
  @NotNull
  Long getHappenedAt();
}

package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One contribution. */
@Preload
@Table("CONTRIB_FACT")
@Indexes({
  @Index(
      name = "spaceAt",
      methodNames = {"getSpaceKey", "getHappenedAt"}),
  @Index(
      name = "spacePage",
      methodNames = {"getSpaceKey", "getPageId"}),
  @Index(
      name = "authorAt",
      methodNames = {"getAuthorId", "getHappenedAt"})
})
public interface FactEntity extends Entity {

  /** What {@link Fact#key} says; a digest of it where it is too long. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  /** The code of the {@link Kind}. */
  @NotNull
  String getKind();

  /** The content. */
  @NotNull
  Long getContentId();

  /** The page that it hangs on. */
  @NotNull
  @Indexed
  Long getPageId();

  /** The space. */
  @NotNull
  String getSpaceKey();

  /** Whether the page may be viewed by some only. */
  boolean isRestricted();

  /** Who it was, by {@link AuthorEntity}; 0 for an anonymous visitor. */
  @NotNull
  Integer getAuthorId();

  /** When, in milliseconds. */
  @NotNull
  Long getHappenedAt();

  /** The quarter of an hour, counted from 1970. */
  @NotNull
  Long getQuarterIndex();
}

package org.retis.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One text of a charter. Only what a coordinator says about it is written later. */
@Preload
@Table("CHARTER_VERSION")
@Indexes({
  @Index(
      name = "bySeq",
      methodNames = {"getCharterId", "getSeq"})
})
public interface CharterVersionEntity extends Entity {

  /** Charter and sequence, as {@code 3:7}, so that of two nodes one records a text. */
  @NotNull
  @Unique
  String getVersionKey();

  /** The charter. */
  @NotNull
  int getCharterId();

  /** The network. */
  @NotNull
  @Indexed
  int getNetworkId();

  /** The order of texts, from 1. */
  @NotNull
  int getSeq();

  /** The page. */
  @NotNull
  long getPageId();

  /** The page's version. */
  @NotNull
  int getPageVersion();

  /** The page's title. */
  @Nullable String getTitle();

  /** SHA-256 of the text in hexadecimal. */
  @NotNull
  String getDigest();

  /** How many words it has. */
  @NotNull
  int getWords();

  /** The text. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getBody();

  /** Who saved the page. */
  @Nullable String getSavedBy();

  /** When, in milliseconds. */
  @NotNull
  long getSavedAt();

  /** A {@link VersionState}. */
  @NotNull
  String getState();

  /** Sets the state. */
  void setState(String state);

  /** The edition, 0 while undecided. */
  @NotNull
  int getEdition();

  /** Sets the edition. */
  void setEdition(int edition);

  /** The revision. */
  @NotNull
  int getRevision();

  /** Sets the revision. */
  void setRevision(int revision);

  /** Who decided. */
  @Nullable String getDecidedBy();

  /** Sets who decided. */
  void setDecidedBy(@Nullable String userKey);

  /** When, in milliseconds. */
  @Nullable Long getDecidedAt();

  /** Sets when. */
  void setDecidedAt(@Nullable Long millis);
}

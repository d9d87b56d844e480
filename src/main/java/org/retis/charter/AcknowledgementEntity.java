package org.retis.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Who acknowledged which text. Rows are only added; an erased person leaves the bare id. */
@Preload
@Table("CHARTER_ACK")
public interface AcknowledgementEntity extends Entity {

  /** Member and text, as {@code 12:7}, so that each is acknowledged once. */
  @NotNull
  @Unique
  String getAckKey();

  /** Who. */
  @NotNull
  @Indexed
  int getMemberId();

  /** The network. */
  @NotNull
  @Indexed
  int getNetworkId();

  /** The charter. */
  @NotNull
  int getCharterId();

  /** The text. */
  @NotNull
  int getVersionId();

  /** The text's edition. */
  @NotNull
  int getEdition();

  /** What people call the text. */
  @NotNull
  String getLabel();

  /** The text's digest. */
  @NotNull
  String getDigest();

  /** When, in milliseconds. */
  @NotNull
  long getAckedAt();

  /** The account of the coordinator who recorded it; null where the member acted. */
  @Nullable String getRecordedBy();

  /** Where the paper is. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getPaperRef();

  /** Takes away where the paper is. */
  void setPaperRef(@Nullable String reference);

  /** A random number. */
  @NotNull
  String getReceipt();

  /** The entry of the roster that acted, where it was merged into this one later. */
  @Nullable Integer getFromMemberId();
}

package org.retis.directory;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One row per edit of an entry. Its unique column makes the database decide which of two edits of
 * the same state was first, on whichever node they arrive.
 */
@Preload
@Table("DIR_EDIT")
public interface EditEntity extends Entity {

  /** Member and revision, as {@code 12:3}. */
  @NotNull
  @Unique
  String getEditKey();

  /** Sets member and revision. */
  void setEditKey(String key);

  /** The member whose entry was edited. */
  @Indexed
  int getMemberId();

  /** Sets the member. */
  void setMemberId(int memberId);

  /** The network. */
  @Indexed
  int getNetworkId();

  /** Sets the network. */
  void setNetworkId(int networkId);

  /** The account of whoever edited. */
  @Nullable String getEditedBy();

  /** Sets the account of whoever edited. */
  void setEditedBy(@Nullable String userKey);

  /** When, in milliseconds. */
  long getEditedAt();

  /** Sets when. */
  void setEditedAt(long millis);
}

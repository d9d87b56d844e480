package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The trail of a merge: which id the entry that is gone stands for now. */
@Table("MemberMerge")
@Preload
public interface MemberMergeEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Unique
  Integer getGoneMemberId();

  @NotNull
  @Indexed
  Integer getKeptMemberId();

  void setKeptMemberId(Integer id);

  /** The account of the entry that is gone, where the kept one has another. */
  @Indexed
  @Nullable String getGoneUserKey();

  void setGoneUserKey(@Nullable String key);

  @NotNull
  Long getMergedAt();
}

package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An account of a member; somebody whose two entries were merged has two. */
@Preload
@Table("CONTRIB_LINK")
public interface LinkEntity extends Entity {

  /** Network and author. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  /** The network. */
  @NotNull
  @Indexed
  Integer getNetworkId();

  /** The member. */
  @NotNull
  @Indexed
  Integer getMemberId();

  /** Sets the member. */
  void setMemberId(Integer memberId);

  /** The account, by {@link AuthorEntity}. */
  @NotNull
  @Indexed
  Integer getAuthorId();
}

package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member who is invited to a body's meetings. */
@Table("BodyInvitee")
@Preload
public interface BodyInviteeEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  Integer getBodyId();

  @NotNull
  @Indexed
  Integer getMemberId();

  /** Body and member. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();
}

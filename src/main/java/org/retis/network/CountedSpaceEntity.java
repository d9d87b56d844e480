package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A space, other than its home, that counts for a network. */
@Table("CountedSpace")
@Preload
public interface CountedSpaceEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  String getSpaceKey();

  /** Network and space. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();
}

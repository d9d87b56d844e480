package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An organisation that members of one network come from. */
@Table("Organisation")
@Preload
public interface OrganisationEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  String getName();

  void setName(String name);

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getSortName();

  void setSortName(String folded);

  /** Network and folded name. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  void setUniqueKey(String key);
}

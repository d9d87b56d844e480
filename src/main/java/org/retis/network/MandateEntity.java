package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Who holds a role, from when to when. */
@Table("Mandate")
@Preload
public interface MandateEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  Integer getRoleId();

  @NotNull
  @Indexed
  Integer getHolderMemberId();

  void setHolderMemberId(Integer id);

  @Indexed
  @Nullable Integer getDeputyMemberId();

  void setDeputyMemberId(@Nullable Integer id);

  /** First day, in days since 1970-01-01. */
  @Nullable Long getStartOn();

  void setStartOn(@Nullable Long epochDay);

  /** Last day, in days since 1970-01-01; null without end. */
  @Nullable Long getEndOn();

  void setEndOn(@Nullable Long epochDay);
}

package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One role of a network. */
@Table("Role")
@Preload
public interface RoleEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  /** Name of a {@link RoleKind}. */
  @NotNull
  String getKind();

  void setKind(String kind);

  @Nullable String getName();

  void setName(String name);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getDescription();

  void setDescription(String text);
}

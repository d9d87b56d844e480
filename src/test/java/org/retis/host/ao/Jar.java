package org.retis.host.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A table for these tests. */
@Preload
@Table("JAR")
public interface Jar extends Entity {

  @NotNull
  @Unique
  String getLabel();

  void setLabel(String label);

  @StringLength(StringLength.UNLIMITED)
  String getContents();

  void setContents(String contents);
}

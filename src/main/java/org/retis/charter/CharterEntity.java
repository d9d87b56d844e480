package org.retis.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which page is which charter of which network. */
@Preload
@Table("CHARTER")
public interface CharterEntity extends Entity {

  /** Network and key, as {@code 3:main}, so that a network has each charter once. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUniqueKey();

  /** The network. */
  @NotNull
  @Indexed
  int getNetworkId();

  /** Which of the network's charters. */
  @NotNull
  String getCharterKey();

  /** The page that holds the text. */
  @NotNull
  @Indexed
  long getPageId();

  /** Sets the page. */
  void setPageId(long pageId);

  /** The page's version that was looked at last. */
  @NotNull
  int getSeenVersion();

  /** Sets the version that was looked at. */
  void setSeenVersion(int version);
}

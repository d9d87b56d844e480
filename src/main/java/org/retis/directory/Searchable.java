package org.retis.directory;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which both tables of the room are narrowed, so that one condition serves entries
 * and the counts of their topics alike.
 */
public interface Searchable extends Entity {

  /** The network. */
  int getNetworkId();

  void setNetworkId(int networkId);

  /** Whether the person belongs to the network now. */
  boolean isPresent();

  void setPresent(boolean present);

  /** Whether the person has an account. */
  boolean isWithAccount();

  void setWithAccount(boolean withAccount);

  /** The organisation's name, folded. */
  @Nullable String getOrgKey();

  void setOrgKey(@Nullable String key);

  /** The territory, folded. */
  @Nullable String getTerritoryKey();

  void setTerritoryKey(@Nullable String key);

  /** All topics, folded, each between two bars. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getTopicKeys();

  @StringLength(StringLength.UNLIMITED)
  void setTopicKeys(@Nullable String keys);

  /** What viewers may search, folded. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSearchViewer();

  @StringLength(StringLength.UNLIMITED)
  void setSearchViewer(@Nullable String text);

  /** What members may search, folded. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSearchMember();

  @StringLength(StringLength.UNLIMITED)
  void setSearchMember(@Nullable String text);

  /** What coordinators may search, folded. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSearchCoord();

  @StringLength(StringLength.UNLIMITED)
  void setSearchCoord(@Nullable String text);
}

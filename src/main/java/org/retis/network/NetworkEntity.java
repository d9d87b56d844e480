package org.retis.network;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One declared network. */
@Table("Network")
@Preload
public interface NetworkEntity extends Entity {

  /**
   * The home space's key while the space exists, so that a space is home to one network at the
   * most; something that no space is called once it is gone.
   */
  @NotNull
  @Unique
  String getHomeKey();

  void setHomeKey(String key);

  /** The home space's key, also when the space is gone. */
  @NotNull
  @Indexed
  String getHomeSpace();

  /** When the home space was removed, null while it exists. */
  @Nullable Long getHomeGoneAt();

  void setHomeGoneAt(@Nullable Long millis);

  @NotNull
  String getName();

  void setName(String name);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getPurpose();

  void setPurpose(String text);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getObjectives();

  void setObjectives(String text);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getValuesText();

  void setValuesText(String text);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getPrinciples();

  void setPrinciples(String text);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getTerritory();

  void setTerritory(String text);

  @Indexed
  @Nullable Integer getParentId();

  void setParentId(@Nullable Integer id);

  /** Days since 1970-01-01. */
  @Nullable Long getStartedOn();

  void setStartedOn(@Nullable Long epochDay);

  @Nullable String getContact();

  void setContact(String address);

  @Nullable String getWordMember();

  void setWordMember(String word);

  @Nullable String getWordMembers();

  void setWordMembers(String word);

  @Nullable String getWordCoordinator();

  void setWordCoordinator(String word);

  @Nullable String getWordCoordinators();

  void setWordCoordinators(String word);

  @Nullable String getWordCharter();

  void setWordCharter(String word);

  @NotNull
  Long getDeclaredAt();
}

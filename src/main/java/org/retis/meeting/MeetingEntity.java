package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A meeting of a body. The indexes are those of the lists by date, of a network and of a body. */
@Table("MEETING")
@Preload
@Indexes({
  @Index(
      name = "byNetwork",
      methodNames = {"getNetworkId", "getStartsAt"}),
  @Index(
      name = "byBody",
      methodNames = {"getBodyId", "getStartsAt"})
})
public interface MeetingEntity extends Entity {

  @NotNull
  Integer getNetworkId();

  @NotNull
  Integer getBodyId();

  void setBodyId(Integer id);

  /** The letters that stand for the body in numbers. */
  @NotNull
  String getCode();

  void setCode(String code);

  @NotNull
  Integer getMeetingYear();

  void setMeetingYear(Integer year);

  @NotNull
  Integer getOrdinal();

  void setOrdinal(Integer ordinal);

  @NotNull
  String getTitle();

  void setTitle(String title);

  /** In milliseconds. */
  @NotNull
  Long getStartsAt();

  void setStartsAt(Long millis);

  /** A name of the IANA time zone database. */
  @NotNull
  String getZone();

  void setZone(String zone);

  /** The planned length in minutes, 0 where nobody said. */
  @NotNull
  Integer getMinutes();

  void setMinutes(Integer minutes);

  @Nullable String getPlace();

  void setPlace(@Nullable String place);

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getLink();

  @StringLength(StringLength.UNLIMITED)
  void setLink(@Nullable String link);

  @Nullable Long getPageId();

  void setPageId(@Nullable Long id);

  /** The page, or something that no other row has: a page holds the minutes of one meeting. */
  @NotNull
  @Unique
  String getPageKey();

  void setPageKey(String key);

  boolean isPageThere();

  void setPageThere(boolean there);

  /** Name of a {@link MeetingState}. */
  @NotNull
  String getState();

  void setState(String state);

  /** The form with which it was made, or something that no other row has. */
  @NotNull
  @Unique
  String getFormKey();

  /** SHA-256 of what was typed into that form, in hexadecimal. */
  @Nullable String getFormDigest();

  @NotNull
  Integer getVersion();

  void setVersion(Integer version);
}

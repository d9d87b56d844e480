package org.retis.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One item of the agenda. */
@Table("MEETING_ITEM")
@Preload
public interface AgendaEntity extends Entity {

  @NotNull
  @Indexed
  Integer getNetworkId();

  @NotNull
  @Indexed
  Integer getMeetingId();

  @NotNull
  Integer getPlace();

  void setPlace(Integer place);

  @NotNull
  String getTopic();

  void setTopic(String topic);

  /** Name of an {@link AgendaKind}. */
  @NotNull
  String getKind();

  void setKind(String kind);

  @Indexed
  @Nullable Integer getMemberId();

  void setMemberId(@Nullable Integer id);

  @Nullable String getPresenter();

  void setPresenter(@Nullable String name);

  /** 0 where nobody said. */
  @NotNull
  Integer getMinutes();

  void setMinutes(Integer minutes);

  /** One a line. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getDocuments();

  @StringLength(StringLength.UNLIMITED)
  void setDocuments(@Nullable String lines);

  /** Ids with commas between. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getActions();

  @StringLength(StringLength.UNLIMITED)
  void setActions(@Nullable String ids);

  @NotNull
  Integer getVersion();

  void setVersion(Integer version);
}

package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.StorageMacro;

/** Tells of which meeting a page holds the minutes. */
interface MeetingOfPage {

  /**
   * The meeting whose minutes stand in a page.
   *
   * @param pageId the page
   * @param macros all macros of the page, in order
   */
  Optional<Held> of(long pageId, List<StorageMacro> macros);

  /**
   * A meeting.
   *
   * @param networkId its network
   * @param bodyId the committee or group that met, or null
   * @param day when it met
   * @param code what its numbers have after the year, for instance {@code CT3}; letters and digits
   */
  record Held(int networkId, @Nullable Integer bodyId, LocalDate day, String code) {}
}

package org.retis.network;

import java.util.Map;

/**
 * Implemented by every room that keeps something about members, so that their right to see and
 * erase it reaches all rooms (regulation (EU) 2016/679, articles 15 and 17).
 */
public interface PersonalDataHolder {

  /**
   * Everything the room keeps about a member.
   *
   * @param memberId a member's id
   * @return what the data are called, to the data: texts, numbers, dates, lists and maps of these
   */
  Map<String, Object> export(int memberId);

  /**
   * Erases what the room keeps about a member, or all that ties it to the person where the law or a
   * proof demands that the rest stays.
   *
   * @param memberId a member's id
   */
  void erase(int memberId);
}

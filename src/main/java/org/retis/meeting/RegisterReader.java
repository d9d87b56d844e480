package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * Who reads a register, as far as a query needs to know.
 *
 * @param networkId the network
 * @param kind which register
 * @param spaces the network's spaces that the viewer may view
 * @param memberId the viewer's id on the roster, -1 for none
 * @param userKey the viewer's account, empty for none
 * @param today the day where the viewer is
 */
record RegisterReader(
    int networkId,
    OutcomeKind kind,
    List<String> spaces,
    int memberId,
    String userKey,
    LocalDate today) {

  RegisterReader {
    spaces = List.copyOf(spaces);
  }
}

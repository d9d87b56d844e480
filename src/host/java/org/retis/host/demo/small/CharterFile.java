package org.retis.host.demo.small;

import java.util.List;

/**
 * What {@code charter.json} holds.
 *
 * @param page the title of the page with the text
 * @param readers log-in names of who acknowledged the first text
 * @param change how the text changed
 * @param readersAgain log-in names of who acknowledged the second one
 * @param paper who signed the second one on paper
 */
record CharterFile(
    String page,
    List<String> readers,
    ChangeSpec change,
    List<String> readersAgain,
    List<PaperSpec> paper) {

  /**
   * A change that a coordinator made and called substantial.
   *
   * @param author the coordinator's log-in name
   * @param file the text afterwards
   * @param message what the coordinator said about it
   */
  record ChangeSpec(String author, String file, String message) {}

  /**
   * A signature on paper.
   *
   * @param member first and family name
   * @param reference where the sheet is kept
   */
  record PaperSpec(String member, String reference) {}
}

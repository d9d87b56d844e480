package org.retis.network;

/**
 * What a network calls things, each empty where it uses the ordinary word.
 *
 * @param member one member, for instance "Promeneur du Net"
 * @param members several members
 * @param coordinator one coordinator
 * @param coordinators several coordinators
 * @param charter the charter
 */
public record Words(
    String member, String members, String coordinator, String coordinators, String charter) {

  /** The ordinary words throughout. */
  public static Words ordinary() {
    return new Words("", "", "", "", "");
  }
}

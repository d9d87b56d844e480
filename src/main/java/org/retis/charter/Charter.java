package org.retis.charter;

/**
 * A page that a network's members are asked to acknowledge.
 *
 * @param id our own id
 * @param networkId the network
 * @param key which of the network's charters it is; {@link #MAIN} for the general one
 * @param pageId the page that holds its text
 * @param seenVersion the page's version whose text was looked at last
 */
public record Charter(int id, int networkId, String key, long pageId, int seenVersion) {

  /** The charter that concerns everybody. */
  public static final String MAIN = "main";
}

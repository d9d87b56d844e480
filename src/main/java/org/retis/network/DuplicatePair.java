package org.retis.network;

/**
 * Two entries of a roster that may be one person.
 *
 * @param first the entry that was added first
 * @param second the other one
 * @param reason what they share
 */
public record DuplicatePair(Member first, Member second, Reason reason) {

  /** What two entries share. */
  public enum Reason {
    /** The same mail address. */
    EMAIL,
    /** The same name, perhaps with given and family name swapped, whatever the accents. */
    NAME
  }
}

package org.retis.contribution;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.retis.network.Member;

/**
 * Which members are listed, in which order.
 *
 * @param show which
 * @param order in which order; any but the name lists only who brought something
 * @param reversed against its usual direction
 */
public record Listing(Show show, Order order, boolean reversed) {

  /** Which members. */
  public enum Show {
    /** All present ones, also who brought nothing. */
    ALL,
    /** Who brought something. */
    ACTIVE,
    /** Who did so for the first time. */
    FIRST
  }

  /** In which order. */
  public enum Order {
    /** By family name. */
    NAME,
    /** Who brought most first. */
    COUNT,
    /** Who brought something last first. */
    UPDATE;

    static Order of(String word) {
      return switch (word) {
        case "count", "edits" -> COUNT;
        case "update" -> UPDATE;
        default -> NAME;
      };
    }
  }

  Comparator<Member> comparator(Map<Integer, Share> shares) {
    Comparator<Member> byName = Comparator.comparing(Member::sortName).thenComparing(Member::id);
    Comparator<Member> first =
        switch (order) {
          case NAME -> byName;
          case COUNT -> Comparator.<Member>comparingLong(member -> -share(shares, member).all());
          case UPDATE ->
              Comparator.<Member, Instant>comparing(
                      member -> share(shares, member).last().orElse(Instant.MIN))
                  .reversed();
        };
    return (reversed ? first.reversed() : first).thenComparing(byName);
  }

  private static Share share(Map<Integer, Share> shares, Member member) {
    Share share = shares.get(member.id());
    return share == null ? Share.NONE : share;
  }
}

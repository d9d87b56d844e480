package org.retis.contribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was brought in a period, by whom as far as the roster knows them.
 *
 * @param byMember what present members brought
 * @param former what people brought who have left
 * @param outside what accounts brought that aren't on the roster
 * @param anonymous what visitors brought who weren't logged in
 * @param outsiders how many accounts are outside the roster
 * @param all all of it together
 */
public record Shares(
    Map<Integer, Share> byMember,
    Share former,
    Share outside,
    Share anonymous,
    int outsiders,
    Share all) {

  public Shares {
    byMember = Map.copyOf(byMember);
  }

  /**
   * Sorts what accounts brought.
   *
   * @param byAuthor what each account brought, by number
   * @param links whose each account is
   * @param present who is a member now
   */
  static Shares of(
      Map<Integer, Share> byAuthor, Map<Integer, Integer> links, Set<Integer> present) {
    Map<Integer, Share> byMember = new HashMap<>();
    Share former = Share.NONE;
    Share outside = Share.NONE;
    Share anonymous = Share.NONE;
    Share all = Share.NONE;
    int outsiders = 0;
    for (Map.Entry<Integer, Share> one : byAuthor.entrySet()) {
      Integer member = links.get(one.getKey());
      all = all.plus(one.getValue());
      if (one.getKey() == AuthorStore.ANONYMOUS) {
        anonymous = anonymous.plus(one.getValue());
      } else if (member == null) {
        outside = outside.plus(one.getValue());
        outsiders++;
      } else if (present.contains(member)) {
        byMember.merge(member, one.getValue(), Share::plus);
      } else {
        former = former.plus(one.getValue());
      }
    }
    return new Shares(byMember, former, outside, anonymous, outsiders, all);
  }

  /** How many present members brought something. */
  public int active() {
    return byMember.size();
  }

  /** What one member brought. */
  public Share of(int memberId) {
    return Optional.ofNullable(byMember.get(memberId)).orElse(Share.NONE);
  }
}

package org.retis.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts stretches of time together out of as few sums as possible: months, days at their ends,
 * quarters of an hour at the ends of these.
 *
 * @param parts none of which overlaps another
 */
record Cover(List<Part> parts) {

  /**
   * Consecutive sums of one length.
   *
   * @param grain the length
   * @param from the first
   * @param until the first after them
   */
  record Part(Grain grain, long from, long until) {}

  Cover {
    parts = List.copyOf(parts);
  }

  static Cover of(Span span) {
    return of(List.of(span));
  }

  /** Covers stretches in such a way that no sum belongs to two of them. */
  static Cover of(List<Span> spans) {
    List<Part> parts = new ArrayList<>();
    for (Span span : spans) {
      quarters(parts, Grain.QUARTER.bucket(span.from()), Grain.QUARTER.bucket(span.until()));
    }
    return new Cover(parts);
  }

  private static void quarters(List<Part> parts, long from, long until) {
    long firstDay = -Math.floorDiv(-from, Grain.QUARTERS_A_DAY);
    long endDay = Math.floorDiv(until, Grain.QUARTERS_A_DAY);
    if (firstDay >= endDay) {
      add(parts, Grain.QUARTER, from, until);
      return;
    }
    add(parts, Grain.QUARTER, from, firstDay * Grain.QUARTERS_A_DAY);
    days(parts, firstDay, endDay);
    add(parts, Grain.QUARTER, endDay * Grain.QUARTERS_A_DAY, until);
  }

  private static void days(List<Part> parts, long from, long until) {
    LocalDate first = LocalDate.ofEpochDay(from);
    long month = Grain.month(first);
    long firstMonth = first.getDayOfMonth() == 1 ? month : month + 1;
    long endMonth = Grain.month(LocalDate.ofEpochDay(until));
    if (firstMonth >= endMonth) {
      add(parts, Grain.DAY, from, until);
      return;
    }
    add(parts, Grain.DAY, from, Grain.firstDay(firstMonth).toEpochDay());
    add(parts, Grain.MONTH, firstMonth, endMonth);
    add(parts, Grain.DAY, Grain.firstDay(endMonth).toEpochDay(), until);
  }

  /** Joins what follows without a gap, so that many short stretches ask one question. */
  private static void add(List<Part> parts, Grain grain, long from, long until) {
    if (from >= until) {
      return;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (part.grain() == grain) {
        if (part.until() == from) {
          parts.set(i, new Part(grain, part.from(), until));
          return;
        }
        break;
      }
    }
    parts.add(new Part(grain, from, until));
  }
}

package org.retis.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures as REST answers them.
 *
 * @param from the first day
 * @param to the last day
 * @param zone the time zone in which days begin and end
 * @param computedAt when they were last brought up to date, or null while nothing was counted yet
 * @param reading whether the past is still being read
 * @param spaces how many spaces are covered
 * @param hiddenSpaces how many the caller may not view
 * @param restrictedLeftOut whether not all restricted pages were looked at
 * @param members how many present members there are
 * @param active how many of them brought something
 * @param first how many did so for the first time
 * @param all what everybody brought, by kind and in all
 * @param former what former members brought
 * @param outside what people outside the roster brought
 * @param outsiders how many of them there are
 * @param anonymous what anonymous visitors brought
 * @param before what everybody brought in the period before, or null
 * @param activeBefore how many members were active then, or null
 * @param trend how it went
 */
public record FiguresJson(
    String from,
    String to,
    String zone,
    @Nullable String computedAt,
    boolean reading,
    int spaces,
    int hiddenSpaces,
    boolean restrictedLeftOut,
    int members,
    int active,
    int first,
    Map<String, Long> all,
    Map<String, Long> former,
    Map<String, Long> outside,
    int outsiders,
    Map<String, Long> anonymous,
    @Nullable Map<String, Long> before,
    @Nullable Integer activeBefore,
    List<Step> trend) {

  /**
   * One step of the trend.
   *
   * @param from its first day
   * @param all how much was brought
   * @param before how much in the same step of the period before, or null
   */
  public record Step(String from, long all, @Nullable Long before) {}

  static FiguresJson of(Figures figures) {
    Period period = figures.question().period();
    Progress progress = figures.progress();
    Shares before = figures.before();
    return new FiguresJson(
        period.from().toString(),
        period.to().toString(),
        period.zone().getId(),
        progress.at() == null ? null : progress.at().toString(),
        progress.isReading(),
        progress.spaces(),
        progress.hidden(),
        progress.restrictedLeftOut(),
        figures.members(),
        figures.now().active(),
        figures.first(),
        kinds(figures.now().all()),
        kinds(figures.now().former()),
        kinds(figures.now().outside()),
        figures.now().outsiders(),
        kinds(figures.now().anonymous()),
        before == null ? null : kinds(before.all()),
        before == null ? null : before.active(),
        steps(figures.trend()));
  }

  /** How much of each kind, and in all. */
  static Map<String, Long> kinds(Share share) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.word(), share.of(kind));
    }
    kinds.put("all", share.all());
    return kinds;
  }

  private static List<Step> steps(Figures.Trend trend) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < trend.now().size(); i++) {
      Long before = i < trend.before().size() ? trend.before().get(i) : null;
      steps.add(new Step(trend.steps().starts().get(i).toString(), trend.now().get(i), before));
    }
    return steps;
  }
}

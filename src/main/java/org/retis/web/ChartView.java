package org.retis.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Bars for one series and, if there is one to compare with, a dashed line for the other, with the
 * same figures in a table beside. Drawn by {@code org/retis/web/chart.html.vm} from {@code
 * $view.chart()}; styled by tokens, so that both themes work.
 *
 * @param title what it shows
 * @param description what it tells, in a sentence for who can't see it
 * @param id ids inside begin with this
 * @param now what the bars are called
 * @param before what the line is called, empty where there is none
 * @param shortNow the same in a word, for the table
 * @param shortBefore likewise
 * @param width the width of the drawing
 * @param axis the marks of the vertical axis, from the top
 * @param columns one for each bar
 * @param line the points of the line
 */
public record ChartView(
    String title,
    String description,
    String id,
    String now,
    String before,
    String shortNow,
    String shortBefore,
    int width,
    List<Mark> axis,
    List<Column> columns,
    String line) {

  private static final int HEIGHT = 160;
  private static final int STEP = 100;
  private static final int BAR = 56;
  private static final int MARKS = 4;
  private static final List<Integer> ROUND = List.of(1, 2, 5);
  private static final int TEN = 10;

  /**
   * A mark of the vertical axis.
   *
   * @param text the number
   * @param y how far from the top
   */
  public record Mark(String text, int y) {}

  /**
   * One bar and its figures.
   *
   * @param label what it is about
   * @param now the figure
   * @param before the figure to compare with, or empty
   * @param x where the bar begins
   * @param y its top
   * @param height how high it is
   */
  public record Column(String label, String now, String before, int x, int y, int height) {}

  /**
   * What a series is called.
   *
   * @param name in full
   * @param brief in a word
   * @param values its figures
   */
  public record Series(String name, String brief, List<Long> values) {

    public Series {
      values = List.copyOf(values);
    }

    /** No series. */
    public static Series none() {
      return new Series("", "", List.of());
    }
  }

  public ChartView {
    axis = List.copyOf(axis);
    columns = List.copyOf(columns);
  }

  /**
   * A chart.
   *
   * @param id an id of its own on the page
   * @param title what it shows
   * @param description what it tells
   * @param labels what each bar is about
   * @param now the bars
   * @param before the line; a shorter series ends earlier, none draws none
   * @param formats the reader's language
   */
  public static ChartView of(
      String id,
      String title,
      String description,
      List<String> labels,
      Series now,
      Series before,
      Formats formats) {
    long top = top(now.values(), before.values());
    List<Column> columns = new ArrayList<>();
    List<String> points = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int height = height(now.values().get(i), top);
      boolean compared = i < before.values().size();
      columns.add(
          new Column(
              labels.get(i),
              formats.number(now.values().get(i)),
              compared ? formats.number(before.values().get(i)) : "",
              i * STEP + (STEP - BAR) / 2,
              HEIGHT - height,
              height));
      if (compared) {
        int y = HEIGHT - height(before.values().get(i), top);
        points.add(String.format(Locale.ROOT, "%d,%d", i * STEP + STEP / 2, y));
      }
    }
    return new ChartView(
        title,
        description,
        id,
        now.name(),
        before.name(),
        now.brief(),
        before.brief(),
        Math.max(1, labels.size()) * STEP,
        axis(top, formats),
        columns,
        String.join(" ", points));
  }

  /** The smallest round number of which four steps reach the highest figure. */
  private static long top(List<Long> now, List<Long> before) {
    List<Long> all = Stream.concat(now.stream(), before.stream()).toList();
    long highest = all.isEmpty() ? 0 : Collections.max(all);
    for (long power = 1; ; power *= TEN) {
      for (int round : ROUND) {
        if (round * power * MARKS >= highest) {
          return round * power * MARKS;
        }
      }
    }
  }

  private static int height(long value, long top) {
    return (int) Math.round((double) value * HEIGHT / top);
  }

  private static List<Mark> axis(long top, Formats formats) {
    List<Mark> marks = new ArrayList<>();
    for (int i = MARKS; i >= 0; i--) {
      marks.add(new Mark(formats.number(top / MARKS * i), HEIGHT - HEIGHT / MARKS * i));
    }
    return marks;
  }

  /** The width of a bar. */
  public int bar() {
    return BAR;
  }

  /** The id of the title. */
  public String titleId() {
    return id + "-title";
  }

  /** The id of the description. */
  public String descriptionId() {
    return id + "-desc";
  }

  /** Whether there is a line. */
  public boolean compared() {
    return !before.isEmpty();
  }
}

package org.retis.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.StorageMacro;

/** Finds the decisions and actions among the macros of a page. */
final class MinutesTexts {

  /** What is written beyond is in the page only. */
  private static final int LONGEST = 20_000;

  private static final int NOTE = 250;
  private static final int NAME = 200;
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private MinutesTexts() {}

  /**
   * The decisions and actions, in order. One in which nothing is written yet, as templates have
   * them, isn't any.
   */
  static List<MinutesText> among(List<StorageMacro> macros) {
    List<MinutesText> found = new ArrayList<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      int order = 0;
      for (StorageMacro macro : macros) {
        if (macro.name().equals(kind.macro())) {
          if (!macro.text().isBlank()) {
            found.add(text(kind, order, macro));
          }
          order++;
        }
      }
    }
    return found;
  }

  private static MinutesText text(OutcomeKind kind, int order, StorageMacro macro) {
    boolean decision = kind == OutcomeKind.DECISION;
    String text = cut(macro.text().strip(), LONGEST);
    return new MinutesText(
        kind,
        order,
        text,
        digest(new TreeMap<>(macro.parameters()) + "\n" + text),
        day(macro.parameter("date")),
        decision ? status(macro.parameter("status")) : "",
        day(macro.parameter(decision ? "review" : "due")),
        decision ? cut(macro.parameter("vote").strip(), NOTE) : "",
        decision ? "" : cut(macro.parameter("owner").strip(), NAME),
        decision ? "" : cut(macro.parameter("member").strip(), NAME));
  }

  /** The status that is written, or that of most decisions that are written down. */
  static String status(String written) {
    return DecisionStatus.of(written).orElse(DecisionStatus.ADOPTED).word();
  }

  /** A day as {@code yyyy-MM-dd}; null where none is written or there is no such day. */
  static @Nullable LocalDate day(String written) {
    try {
      LocalDate day = written.isBlank() ? null : LocalDate.parse(written.strip());
      return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String cut(String text, int length) {
    int end = Math.min(text.length(), length);
    boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, half ? end - 1 : end);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

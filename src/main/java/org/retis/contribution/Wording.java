package org.retis.contribution;

import java.util.ArrayList;
import java.util.List;
import org.retis.web.Formats;
import org.retis.web.MessageView;

/** The sentences that dashboards, lists and files share. */
final class Wording {

  private static final int PERCENT = 100;

  private final Formats formats;

  Wording(Formats formats) {
    this.formats = formats;
  }

  String kind(Kind kind) {
    return formats.text("retis.contribution.kind." + kind.word());
  }

  String column(Column column) {
    return formats.text("retis.contribution.column." + column.word());
  }

  String period(Period period) {
    return formats.text(
        "retis.contribution.days", formats.date(period.from()), formats.date(period.to()));
  }

  String word(Period.Word word) {
    return formats.text("retis.contribution.period." + word.text());
  }

  /** What the period before is called. */
  String before(Period.Word word) {
    return formats.text("retis.contribution.before." + word.text());
  }

  /** How a number compares with an earlier one: "555 before (+11 %)". */
  String compared(long now, long before) {
    if (before == 0) {
      return formats.text("retis.contribution.compared.nothing");
    }
    if (now == before) {
      return formats.text("retis.contribution.compared.same", formats.number(before));
    }
    long percent = Math.round((double) (now - before) * PERCENT / before);
    String sign = percent < 0 ? "\u2212" : "+";
    return formats.text(
        "retis.contribution.compared.percent",
        formats.number(before),
        sign + formats.number(Math.abs(percent)));
  }

  /** The same where a difference says more than a share: "25 before (+4)". */
  String counted(long now, long before) {
    if (now == before) {
      return formats.text("retis.contribution.compared.same", formats.number(before));
    }
    String sign = now < before ? "\u2212" : "+";
    return formats.text(
        "retis.contribution.compared.difference",
        formats.number(before),
        sign + formats.number(Math.abs(now - before)));
  }

  /** That the past is still being read, if so. */
  List<MessageView> messages(Progress progress) {
    if (progress.at() == null) {
      return List.of(
          MessageView.info(
              formats.text("retis.contribution.notyet.title"),
              formats.text("retis.contribution.notyet")));
    }
    if (!progress.isReading()) {
      return List.of();
    }
    return List.of(
        MessageView.info(
            formats.text("retis.contribution.reading.title"),
            formats.plural("retis.contribution.reading", progress.reading()),
            formats.plural("retis.contribution.reading.pages", progress.pagesRead())));
  }

  /** When it was computed, and what it leaves out. */
  List<String> foot(Progress progress) {
    List<String> foot = new ArrayList<>();
    if (progress.at() != null) {
      foot.add(
          formats.text(
              "retis.contribution.computed",
              formats.date(progress.at()),
              formats.time(progress.at())));
    }
    foot.add(formats.text("retis.contribution.counts"));
    if (progress.hidden() > 0) {
      foot.add(formats.plural("retis.contribution.hidden", progress.hidden()));
    }
    if (progress.restrictedLeftOut()) {
      foot.add(formats.text("retis.contribution.leftout", Visibility.MOST_RESTRICTED));
    }
    return foot;
  }
}

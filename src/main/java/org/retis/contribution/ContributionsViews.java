package org.retis.contribution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.retis.contribution.ContributionsView.Control;
import org.retis.contribution.ContributionsView.Figure;
import org.retis.contribution.ContributionsView.Form;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.web.ChartView;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroLinks;
import org.retis.web.MacroParameter;

/** Puts together the head, the figures and the chart of {@code retis-contributions}. */
final class ContributionsViews {

  private final NetworkContext context;
  private final Formats formats;
  private final Wording wording;
  private final MacroLinks links;

  ContributionsViews(NetworkContext context) {
    this.context = context;
    this.formats = context.formats();
    this.wording = new Wording(formats);
    this.links =
        context
            .macro()
            .links()
            .without(
                ContributionParameters.SHOW,
                ContributionParameters.WHOSE,
                ContributionParameters.MEMBER,
                ContributionParameters.KIND,
                ContributionParameters.PAGE);
  }

  String summary(Figures figures) {
    return formats.text(
        "retis.contribution.summary",
        wording.period(figures.question().period()),
        formats.plural("retis.contribution.spaces", figures.progress().spaces()),
        formats.plural("retis.contribution.members", figures.members()));
  }

  List<LinkView> actions(Question question) {
    if (!context.macro().interactive()) {
      return List.of();
    }
    Period period = question.period();
    String path =
        "/rest/retis/1.0/networks/"
            + context.network().id()
            + "/contributions.csv?period=dates&from="
            + period.from()
            + "&to="
            + period.to();
    return List.of(LinkView.to(formats.text("retis.contribution.export"), context.address(path)));
  }

  List<Form> forms(Question question) {
    if (!context.macro().interactive()) {
      return List.of();
    }
    MacroLinks bare =
        links.without(
            ContributionParameters.CHOSEN,
            ContributionParameters.CHOSEN_FROM,
            ContributionParameters.CHOSEN_TO,
            ContributionParameters.COMPARED);
    Period period = question.period();
    List<FieldView.Option> periods =
        Arrays.stream(Period.Word.values())
            .map(
                word ->
                    new FieldView.Option(word.text(), wording.word(word), word == period.word()))
            .toList();
    List<FieldView.Option> compare =
        List.of(option("previous", question.compared()), option("none", !question.compared()));
    return List.of(
        new Form(
            bare.action(),
            bare.hiddenFields(),
            List.of(
                control(ContributionParameters.CHOSEN, "", periods),
                control(ContributionParameters.CHOSEN_FROM, period.from().toString(), List.of()),
                control(ContributionParameters.CHOSEN_TO, period.to().toString(), List.of()),
                control(ContributionParameters.COMPARED, "", compare)),
            formats.text("retis.contribution.show")));
  }

  private FieldView.Option option(String word, boolean selected) {
    return new FieldView.Option(word, formats.text("retis.contribution.compare." + word), selected);
  }

  private Control control(MacroParameter<?> field, String value, List<FieldView.Option> options) {
    String id = context.macro().id() + "-" + field.name();
    return new Control(id, links.fieldName(field), formats.text(field.labelKey()), value, options);
  }

  List<Figure> figures(Figures figures) {
    Shares now = figures.now();
    Shares before = figures.before();
    boolean named = context.circle() == Circle.COORDINATOR;
    String of = formats.plural("retis.contribution.figure.of", figures.members());
    return List.of(
        new Figure(
            formats.text("retis.contribution.figure.active"),
            formats.number(now.active()),
            named && now.active() > 0 ? show("active") : "",
            before == null
                ? of
                : formats.text(
                    "retis.contribution.joined",
                    of,
                    wording.counted(now.active(), before.active()))),
        new Figure(
            formats.text("retis.contribution.figure.all"),
            formats.number(now.all().all()),
            now.all().all() > 0 ? list("all") : "",
            before == null ? "" : wording.compared(now.all().all(), before.all().all())),
        new Figure(
            formats.text("retis.contribution.figure.first"),
            formats.number(figures.first()),
            named && figures.first() > 0 ? show("first") : "",
            before == null ? "" : wording.counted(figures.first(), figures.firstBefore())),
        new Figure(
            formats.text("retis.contribution.figure.outside"),
            formats.number(outside(now)),
            outside(now) > 0 ? list("others") : "",
            before == null ? "" : wording.compared(outside(now), outside(before))));
  }

  private static long outside(Shares shares) {
    return shares.outside().all() + shares.anonymous().all() + shares.former().all();
  }

  private String show(String word) {
    return context.macro().interactive()
        ? links.with(ContributionParameters.SHOW, word).href()
        : "";
  }

  private String list(String word) {
    return context.macro().interactive()
        ? links.with(ContributionParameters.WHOSE, word).href()
        : "";
  }

  ChartView chart(Figures figures) {
    Figures.Trend trend = figures.trend();
    Period period = figures.question().period();
    String unit = trend.steps().unit().name().toLowerCase(Locale.ROOT);
    List<String> labels = new ArrayList<>();
    for (LocalDate start : trend.steps().starts()) {
      labels.add(label(trend.steps().unit(), period, start));
    }
    boolean compared = figures.question().compared();
    ChartView.Series now =
        new ChartView.Series(
            wording.word(period.word()), formats.text("retis.contribution.recent"), trend.now());
    ChartView.Series before =
        compared
            ? new ChartView.Series(
                wording.before(period.word()),
                formats.text("retis.contribution.earlier"),
                trend.before())
            : ChartView.Series.none();
    return ChartView.of(
        context.macro().id() + "-trend",
        formats.text("retis.contribution.trend." + unit),
        description(trend, period),
        labels,
        now,
        before,
        formats);
  }

  private String description(Figures.Trend trend, Period period) {
    long above = 0;
    int both = Math.min(trend.now().size(), trend.before().size());
    for (int i = 0; i < both; i++) {
      above += trend.now().get(i) > trend.before().get(i) ? 1 : 0;
    }
    return both == 0
        ? wording.period(period)
        : formats.text(
            "retis.contribution.trend.described",
            wording.period(period),
            formats.number(above),
            formats.number(both));
  }

  /** Months that begin within another are called after the one in which they end. */
  private String label(ChronoUnit unit, Period period, LocalDate start) {
    return switch (unit) {
      case DAYS -> Integer.toString(start.getDayOfMonth());
      case WEEKS -> formats.date(start).substring(0, "dd/MM".length());
      case YEARS -> Integer.toString(start.getYear());
      default -> {
        boolean rolling = period.word() == Period.Word.LAST_12_MONTHS;
        LocalDate named = rolling ? start.plusMonths(1).minusDays(1) : start;
        yield DateTimeFormatter.ofPattern("MMM", formats.locale()).format(named);
      }
    };
  }

  List<String> help() {
    return List.of(
        formats.text("retis.contribution.help.kinds"),
        formats.text("retis.contribution.help.members"),
        formats.text("retis.contribution.help.pages"),
        formats.text("retis.contribution.help.days", context.macro().viewer().zone().getId()),
        formats.text("retis.contribution.help.names"));
  }
}

package org.retis.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retis.network.NetworkContext;
import org.retis.store.PageRequest;
import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;
import org.retis.web.MacroParameters;

/**
 * What {@code retis-contributions} can be set to, and what its readers may choose. {@code include},
 * {@code order}, {@code reverse}, {@code limit}, {@code spaces}, {@code showAnonymous}, {@code
 * showZeroCounts}, {@code showLastTime} and {@code noneFoundMessage} mean what they mean in
 * Confluence's own macros Contributors and Contributors Summary.
 */
final class ContributionParameters {

  static final String LAST_30_DAYS = Period.Word.LAST_30_DAYS.text();
  private static final int MOST = 10_000;

  static final MacroParameter<String> PERIOD =
      MacroParameter.choice("period", LAST_30_DAYS, periods());
  static final MacroParameter<Optional<LocalDate>> FROM = MacroParameter.date("from");
  static final MacroParameter<Optional<LocalDate>> TO = MacroParameter.date("to");
  static final MacroParameter<String> COMPARE =
      MacroParameter.choice("compare", "previous", "previous", "none");
  static final MacroParameter<List<String>> INCLUDE =
      MacroParameter.choices(
          "include",
          List.of(),
          "authors",
          "pages",
          "edits",
          "comments",
          "files",
          "likes",
          "labels");
  static final MacroParameter<List<String>> SPACES = MacroParameter.list("spaces");
  static final MacroParameter<String> ORDER =
      MacroParameter.choice("order", "name", "name", "count", "edits", "update");
  static final MacroParameter<Boolean> REVERSE = MacroParameter.flag("reverse", false);
  static final MacroParameter<Integer> LIMIT = MacroParameter.whole("limit", 0, 0, MOST);
  static final MacroParameter<Boolean> ANONYMOUS = MacroParameter.flag("showAnonymous", true);
  static final MacroParameter<Boolean> ZERO = MacroParameter.flag("showZeroCounts", true);
  static final MacroParameter<Boolean> LAST = MacroParameter.flag("showLastTime", true);
  static final MacroParameter<String> NONE = MacroParameter.text("noneFoundMessage");
  static final MacroParameter<Integer> PAGE_SIZE =
      MacroParameter.whole("page-size", 20, 1, PageRequest.MAX_SIZE);

  static final MacroParameter<String> CHOSEN =
      MacroParameter.choice("period", "", periods()).called("retis.contribution.period");
  static final MacroParameter<Optional<LocalDate>> CHOSEN_FROM =
      MacroParameter.date("from").called("retis.contribution.from");
  static final MacroParameter<Optional<LocalDate>> CHOSEN_TO =
      MacroParameter.date("to").called("retis.contribution.to");
  static final MacroParameter<String> COMPARED =
      MacroParameter.choice("compare", "", "previous", "none").called("retis.contribution.compare");
  static final MacroParameter<String> SHOW = MacroParameter.choice("show", "", "active", "first");
  static final MacroParameter<String> ORDERED =
      MacroParameter.choice("order", "", "name", "count", "update");
  static final MacroParameter<String> WHOSE =
      MacroParameter.choice(
          "list", "", "all", "member", "former", "outside", "anonymous", "others");
  static final MacroParameter<Integer> MEMBER =
      MacroParameter.whole("member", 0, 0, Integer.MAX_VALUE);
  static final MacroParameter<String> KIND = MacroParameter.choice("kind", "", Column.words());
  static final MacroParameter<Integer> PAGE =
      MacroParameter.whole("page", 1, 1, 1_000_000).called("retis.contribution.page");

  private ContributionParameters() {}

  private static String[] periods() {
    return Arrays.stream(Period.Word.values()).map(Period.Word::text).toArray(String[]::new);
  }

  static MacroParameter<?>[] settings() {
    return new MacroParameter<?>[] {
      NetworkContext.TITLE,
      PERIOD,
      FROM,
      TO,
      COMPARE,
      INCLUDE,
      SPACES,
      ORDER,
      REVERSE,
      LIMIT,
      ANONYMOUS,
      ZERO,
      LAST,
      NONE,
      PAGE_SIZE
    };
  }

  static MacroParameter<?>[] fields() {
    return new MacroParameter<?>[] {
      CHOSEN, CHOSEN_FROM, CHOSEN_TO, COMPARED, SHOW, ORDERED, WHOSE, MEMBER, KIND, PAGE
    };
  }

  /** What a page's author and its reader want to know. */
  static Question question(MacroContext context) {
    MacroParameters settings = context.settings();
    MacroParameters fields = context.fields();
    String compare = fields.get(COMPARED).isEmpty() ? settings.get(COMPARE) : fields.get(COMPARED);
    List<Kind> kinds = new ArrayList<>();
    Column.of(settings.get(INCLUDE)).forEach(column -> kinds.addAll(column.kinds()));
    return new Question(
        period(context), compare.equals("previous"), Set.copyOf(settings.get(SPACES)), kinds);
  }

  /** Which members, in which order. */
  static Listing listing(MacroContext context) {
    MacroParameters settings = context.settings();
    String ordered = context.fields().get(ORDERED);
    Listing.Order order = Listing.Order.of(ordered.isEmpty() ? settings.get(ORDER) : ordered);
    Listing.Show show =
        switch (context.fields().get(SHOW)) {
          case "active" -> Listing.Show.ACTIVE;
          case "first" -> Listing.Show.FIRST;
          default -> settings.get(ZERO) ? Listing.Show.ALL : Listing.Show.ACTIVE;
        };
    return new Listing(show, order, ordered.isEmpty() && settings.get(REVERSE));
  }

  private static Period period(MacroContext context) {
    MacroParameters fields = context.fields();
    if (fields.isGiven(CHOSEN)) {
      return Periods.of(
          fields.get(CHOSEN),
          fields.get(CHOSEN_FROM),
          fields.get(CHOSEN_TO),
          context.formats().today(),
          context.viewer().zone());
    }
    MacroParameters settings = context.settings();
    boolean dated = settings.get(FROM).isPresent() && !settings.isGiven(PERIOD);
    return Periods.of(
        dated ? Period.Word.DATES.text() : settings.get(PERIOD),
        settings.get(FROM),
        settings.get(TO),
        context.formats().today(),
        context.viewer().zone());
  }
}

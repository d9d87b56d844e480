package org.retis.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retis.charter.StatusView.Bar;
import org.retis.charter.StatusView.Figure;
import org.retis.charter.StatusView.Labels;
import org.retis.charter.StatusView.Line;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroLinks;
import org.retis.web.MessageView;
import org.retis.web.PagingView;

/** One status for one viewer, while its view is put together. */
final class StatusDrawing {

  private static final int HUNDRED = 100;

  private final NetworkContext context;
  private final Formats formats;
  private final Situation situation;
  private final StandingTotals totals;
  private final Page<Standing> page;
  private final CharterVersion version;
  private final MacroLinks links;
  private final boolean coordinator;
  private final CharterForms forms;

  StatusDrawing(
      NetworkContext context, Situation situation, StandingTotals totals, Page<Standing> page) {
    this.context = context;
    this.formats = context.formats();
    this.situation = situation;
    this.totals = totals;
    this.page = page;
    this.version = situation.inForce().orElseThrow();
    this.links = context.macro().links();
    this.coordinator = context.circle() == Circle.COORDINATOR;
    this.forms = new CharterForms(context);
  }

  StatusView view() {
    CharterWords words = new CharterWords(formats, context.network().words());
    return new StatusView(
        CharterDrawing.heading(context, words.status()),
        summary(),
        messages(),
        decide(),
        links(),
        Arrays.stream(StandingState.values()).map(this::figure).toList(),
        bar(),
        headers(),
        caption(),
        page.rows().stream().map(this::line).toList(),
        PagingView.of(page, formats, n -> links.with(StatusMacro.PAGE, n).href()),
        coordinator ? "" : formats.text("retis.charter.status.names"),
        formats.asOfNow());
  }

  private String summary() {
    String count =
        formats.plural("retis.charter.count", totals.current(), formats.number(totals.members()));
    String text =
        formats.text("retis.charter.version", version.label(), formats.date(version.since()));
    return count + " " + text;
  }

  private List<MessageView> messages() {
    if (situation.pageState() != PageState.THERE) {
      String state = situation.pageState().word();
      return List.of(
          MessageView.warning(
              formats.text("retis.charter.asleep.title"),
              formats.text("retis.charter.asleep." + state)));
    }
    return situation.pending().isEmpty() && !situation.isUnseen()
        ? List.of()
        : List.of(
            MessageView.info(
                formats.text("retis.charter.waiting.title"),
                formats.text("retis.charter.waiting", version.label())));
  }

  private List<ActForm> decide() {
    boolean may = context.offersSettings() && situation.pageState() == PageState.THERE;
    return situation.pending().stream()
        .filter(pending -> may && pending.words() > 0)
        .map(pending -> forms.decide(pending, version))
        .toList();
  }

  private List<LinkView> links() {
    List<LinkView> all = new ArrayList<>();
    if (!context.macro().interactive()) {
      return all;
    }
    if (!situation.path().isEmpty()
        && context.macro().call().contentId() != situation.charter().pageId()) {
      all.add(LinkView.to(formats.text("retis.charter.read"), context.address(situation.path())));
    }
    if (coordinator) {
      String path = "/rest/retis/1.0/networks/" + context.network().id() + "/charter/status.csv";
      all.add(LinkView.to(formats.text("retis.charter.export"), context.address(path)));
    }
    return all;
  }

  private Figure figure(StandingState state) {
    int count = totals.of(state);
    boolean listed = coordinator && context.macro().interactive();
    MacroLinks narrowed =
        links.without(StatusMacro.PAGE, StatusMacro.Q).with(StatusMacro.STATE, state.word());
    return new Figure(
        formats.text("retis.charter.state." + state.word()),
        formats.number(count),
        listed ? narrowed.href() : "",
        formats.text("retis.charter.share", formats.number(share(count))));
  }

  private long share(int count) {
    return totals.members() == 0 ? 0 : Math.round((double) count * HUNDRED / totals.members());
  }

  private Bar bar() {
    if (!coordinator || !context.macro().interactive()) {
      return Bar.none();
    }
    String id = context.macro().id();
    MacroLinks bare = links.without(StatusMacro.STATE, StatusMacro.Q, StatusMacro.PAGE);
    return new Bar(
        true,
        bare.action(),
        bare.hiddenFields(),
        id + "-state",
        bare.fieldName(StatusMacro.STATE),
        formats.text("retis.charter.column.state"),
        StatusViews.states(context),
        id + "-q",
        bare.fieldName(StatusMacro.Q),
        formats.text("retis.charter.search"),
        context.macro().fields().get(StatusMacro.Q),
        formats.text("retis.charter.filter"));
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>();
    headers.add(formats.text("retis.charter.column.member"));
    headers.add(formats.text("retis.charter.column.state"));
    headers.add(formats.text("retis.charter.column.read"));
    headers.add(formats.text("retis.charter.column.at"));
    if (context.macro().interactive()) {
      headers.add(formats.text("retis.charter.column.act"));
    }
    return headers;
  }

  private String caption() {
    if (!coordinator) {
      return "";
    }
    int first = page.total() == 0 ? 0 : page.request().offset() + 1;
    return formats.plural(
        "retis.charter.caption",
        page.total(),
        formats.number(first),
        formats.number(page.request().offset() + (long) page.rows().size()));
  }

  private Line line(Standing standing) {
    StandingState state = standing.state(version.edition());
    String read =
        state == StandingState.NEVER
            ? formats.text("retis.charter.read.never")
            : formats.text("retis.charter.read.version", standing.label());
    boolean paper =
        context.macro().interactive()
            && state != StandingState.CURRENT
            && situation.pageState() == PageState.THERE;
    return new Line(
        FaceView.of(standing.memberId(), standing.name(), null),
        standing.name(),
        standing.organisation(),
        formats.text("retis.charter.state." + state.word()),
        lozenge(state),
        standing.onPaper() ? formats.text("retis.charter.read.paper", read) : read,
        standing.at() == null ? "" : formats.date(standing.at()),
        labels(),
        formats.text("retis.charter.paper.for", standing.name()),
        paper ? List.of(forms.paper(version, standing.memberId())) : List.of());
  }

  private Labels labels() {
    return new Labels(
        formats.text("retis.charter.column.state"),
        formats.text("retis.charter.column.read"),
        formats.text("retis.charter.column.at"),
        formats.text("retis.charter.column.act"));
  }

  private static String lozenge(StandingState state) {
    return switch (state) {
      case CURRENT -> "aui-lozenge-success";
      case OUTDATED -> "aui-lozenge-moved";
      case NEVER -> "aui-lozenge-error";
    };
  }
}

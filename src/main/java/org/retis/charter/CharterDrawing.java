package org.retis.charter;

import java.util.ArrayList;
import java.util.List;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MessageView;

/** One charter for one viewer, while its view is put together. */
final class CharterDrawing {

  private static final String DUE = "aui-lozenge-moved";
  private static final String DONE = "aui-lozenge-success";

  private final NetworkContext context;
  private final Formats formats;
  private final Situation situation;
  private final boolean member;
  private final List<Acknowledgement> own;
  private final StandingTotals totals;
  private final boolean restricted;
  private final CharterVersion version;
  private final StandingState standing;
  private final CharterWords words;
  private final CharterForms forms;

  CharterDrawing(
      NetworkContext context,
      Situation situation,
      boolean member,
      List<Acknowledgement> own,
      StandingTotals totals,
      boolean restricted) {
    this.context = context;
    this.formats = context.formats();
    this.situation = situation;
    this.member = member;
    this.own = own;
    this.totals = totals;
    this.restricted = restricted;
    this.version = situation.inForce().orElseThrow();
    int newest = own.isEmpty() ? 0 : own.get(0).edition();
    this.standing = StandingState.of(newest, version.edition());
    this.words = new CharterWords(formats, context.network().words());
    this.forms = new CharterForms(context);
  }

  CharterView view() {
    boolean asked = member && situation.isAsked() && situation.readable();
    boolean due = asked && standing != StandingState.CURRENT;
    boolean upToDate = member && standing == StandingState.CURRENT;
    String state =
        due
            ? formats.text("retis.charter.state." + standing.word())
            : upToDate ? formats.text("retis.charter.state.current") : "";
    return new CharterView(
        heading(context, title(due)),
        line(),
        state,
        due ? DUE : DONE,
        messages(),
        upToDate ? done() : "",
        sentences(due, upToDate),
        links(),
        forms(due),
        own.isEmpty() ? "" : formats.plural("retis.charter.own", own.size()),
        CharterViews.proofs(context, own),
        headers(),
        formats.text("retis.charter.tools"),
        tools(),
        List.of());
  }

  /** The heading as the page's author wants it, else the ordinary one. */
  static String heading(NetworkContext context, String ordinary) {
    String title = context.macro().settings().get(NetworkContext.TITLE);
    if (title.isEmpty()) {
      return ordinary;
    }
    return title.equals("-") ? "" : title;
  }

  private String title(boolean due) {
    if (!due) {
      return words.name();
    }
    return standing == StandingState.OUTDATED ? words.changed() : words.toDo();
  }

  private String line() {
    String line =
        formats.text("retis.charter.version", version.label(), formats.date(version.since()));
    String minutes = formats.plural("retis.charter.minutes", CharterText.minutes(version.words()));
    return line + " " + minutes;
  }

  private List<MessageView> messages() {
    List<MessageView> messages = new ArrayList<>();
    if (situation.pageState() != PageState.THERE) {
      messages.add(asleep());
    } else if (!situation.readable()) {
      messages.add(MessageView.info("", formats.text("retis.charter.unreadable")));
    } else if (situation.pending().isPresent() || situation.isUnseen()) {
      messages.add(waiting());
    }
    if (restricted) {
      messages.add(MessageView.info("", formats.text("retis.charter.restricted")));
    }
    return messages;
  }

  private MessageView asleep() {
    String state = situation.pageState().word();
    List<String> sentences = new ArrayList<>();
    sentences.add(formats.text("retis.charter.asleep." + state));
    if (context.circle() == Circle.COORDINATOR) {
      sentences.add(formats.text("retis.charter.asleep." + state + ".may"));
    }
    return new MessageView(
        "warning", formats.text("retis.charter.asleep.title"), sentences, List.of());
  }

  private MessageView waiting() {
    boolean emptied = situation.pending().filter(pending -> pending.words() == 0).isPresent();
    boolean may = context.circle() == Circle.COORDINATOR;
    String sentence =
        emptied && may
            ? formats.text("retis.charter.waiting.emptied")
            : formats.text("retis.charter.waiting", version.label());
    return MessageView.info(formats.text("retis.charter.waiting.title"), sentence);
  }

  private String done() {
    Acknowledgement newest = own.get(0);
    return newest.onPaper()
        ? formats.text("retis.charter.done.paper", newest.label(), formats.dateTime(newest.at()))
        : formats.text("retis.charter.done", newest.label(), formats.dateTime(newest.at()));
  }

  private List<String> sentences(boolean due, boolean upToDate) {
    List<String> sentences = new ArrayList<>();
    if (due && standing == StandingState.OUTDATED) {
      Acknowledgement last = own.get(0);
      sentences.add(
          formats.text(
              "retis.charter.outdated", last.label(), formats.date(last.at()), version.label()));
    }
    if (!member && situation.isAsked()) {
      sentences.add(
          context.macro().viewer().isAnonymous()
              ? formats.text("retis.charter.anonymous")
              : formats.text("retis.charter.outsider"));
    }
    if (due && !context.macro().interactive()) {
      sentences.add(formats.text("retis.charter.onThePage"));
    }
    if (!due || upToDate) {
      sentences.add(
          formats.plural(
              "retis.charter.count", totals.current(), formats.number(totals.members())));
    }
    return sentences;
  }

  private boolean isHere() {
    return context.macro().call().contentId() == situation.charter().pageId();
  }

  private List<LinkView> links() {
    return situation.path().isEmpty() || isHere()
        ? List.of()
        : List.of(
            LinkView.to(formats.text("retis.charter.read"), context.address(situation.path())));
  }

  private List<ActForm> forms(boolean due) {
    if (!context.macro().interactive()) {
      return List.of();
    }
    List<ActForm> shown = new ArrayList<>();
    if (due) {
      shown.add(forms.acknowledge(version, isHere()));
    }
    if (context.circle() == Circle.COORDINATOR && situation.pageState() == PageState.THERE) {
      situation
          .pending()
          .filter(pending -> pending.words() > 0)
          .ifPresent(pending -> shown.add(forms.decide(pending, version)));
    }
    return shown;
  }

  private List<ActForm> tools() {
    return context.offersSettings() && !isHere() ? List.of(forms.name()) : List.of();
  }

  private List<String> headers() {
    return List.of(
        formats.text("retis.charter.column.version"),
        formats.text("retis.charter.column.at"),
        formats.text("retis.charter.column.how"),
        formats.text("retis.charter.column.digest"),
        formats.text("retis.charter.column.receipt"));
  }
}

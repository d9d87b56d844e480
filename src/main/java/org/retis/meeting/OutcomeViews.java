package org.retis.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.CurrentRequest;
import org.retis.gateway.OutputKind;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;
import org.retis.web.MacroParameters;

/** Draws decisions and actions in pages. */
public final class OutcomeViews {

  private final OutcomesOnPage outcomes;
  private final Accounts accounts;

  OutcomeViews(OutcomesOnPage outcomes, Accounts accounts) {
    this.outcomes = outcomes;
    this.accounts = accounts;
  }

  /** A decision in a page. */
  OutcomeView decision(MacroContext context, CurrentRequest request) {
    Formats formats = context.formats();
    MacroParameters settings = context.settings();
    Optional<Outcome> kept = kept(context, OutcomeKind.DECISION, request);
    List<String> warnings = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    day(settings, DecisionMacro.DATE, formats, warnings)
        .ifPresent(day -> facts.add(formats.text("retis.meeting.decision.on", formats.date(day))));
    String vote = settings.get(DecisionMacro.VOTE);
    if (!vote.isEmpty()) {
      facts.add(vote);
    }
    day(settings, DecisionMacro.REVIEW, formats, warnings)
        .ifPresent(
            day -> facts.add(formats.text("retis.meeting.decision.review", formats.date(day))));
    DecisionStatus status = status(settings.get(DecisionMacro.STATUS), formats, warnings);
    return new OutcomeView(
        false,
        formats.text("retis.meeting.decision.title"),
        kept.map(Outcome::code).orElse(""),
        new OutcomeView.Mark(true, formats.text(status.key()), status.lozenge()),
        FaceView.vacant(),
        "",
        facts,
        "",
        empty(context, OutcomeKind.DECISION),
        warnings);
  }

  /** An action in a page. */
  OutcomeView action(MacroContext context, CurrentRequest request) {
    Formats formats = context.formats();
    Optional<Outcome> kept = kept(context, OutcomeKind.ACTION, request);
    List<String> warnings = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    Optional<LocalDate> due = day(context.settings(), ActionMacro.DUE, formats, warnings);
    due.ifPresent(day -> facts.add(formats.text("retis.meeting.action.until", formats.date(day))));
    ActionState state = kept.map(Outcome::progress).orElse(ActionState.OPEN);
    boolean late = state.isOpen() && due.filter(formats.today()::isAfter).isPresent();
    String owner = owner(context, kept);
    return new OutcomeView(
        true,
        formats.text("retis.meeting.action.title"),
        kept.map(Outcome::code).orElse(""),
        kept.isEmpty()
            ? OutcomeView.Mark.NONE
            : new OutcomeView.Mark(true, formats.text(state.key()), state.lozenge()),
        FaceView.of(kept.flatMap(k -> k.owner().member()).orElse(owner.hashCode()), owner, null),
        owner,
        facts,
        late ? late(formats, due.get()) : "",
        empty(context, OutcomeKind.ACTION),
        warnings);
  }

  /** How late it is, in words. */
  static String late(Formats formats, LocalDate due) {
    return formats.plural(
        "retis.meeting.action.late", ChronoUnit.DAYS.between(due, formats.today()));
  }

  private Optional<Outcome> kept(MacroContext context, OutcomeKind kind, CurrentRequest request) {
    return outcomes.find(context.call().contentId(), kind, context.call().body(), request);
  }

  /** What stands where nothing is written; an image or a file says something too. */
  private String empty(MacroContext context, OutcomeKind kind) {
    String body = context.call().body();
    boolean blank = outcomes.text(body).isBlank() && !body.contains("<img");
    return blank && context.call().output() != OutputKind.STATIC
        ? context.formats().text("retis.meeting." + kind.word() + ".empty")
        : "";
  }

  private String owner(MacroContext context, Optional<Outcome> kept) {
    String named = kept.map(outcome -> outcome.owner().name()).orElse("");
    if (!named.isEmpty()) {
      return named;
    }
    String account = context.settings().get(ActionMacro.OWNER);
    return account.isEmpty()
        ? context.settings().get(ActionMacro.MEMBER)
        : accounts
            .byUsername(account)
            .or(() -> accounts.byKey(account))
            .map(Account::fullName)
            .orElse(account);
  }

  private static Optional<LocalDate> day(
      MacroParameters settings,
      MacroParameter<String> parameter,
      Formats formats,
      List<String> warnings) {
    String written = settings.get(parameter);
    Optional<LocalDate> day = Optional.ofNullable(MinutesTexts.day(written));
    if (day.isEmpty() && !written.isEmpty()) {
      warnings.add(formats.text("retis.meeting.parameter.day", written));
    }
    return day;
  }

  private static DecisionStatus status(String written, Formats formats, List<String> warnings) {
    Optional<DecisionStatus> status = DecisionStatus.of(written);
    if (status.isEmpty() && !written.isEmpty()) {
      String allowed = String.join(", ", DecisionStatus.words());
      warnings.add(formats.text("retis.meeting.parameter.status", written, allowed));
    }
    return status.orElse(DecisionStatus.ADOPTED);
  }
}

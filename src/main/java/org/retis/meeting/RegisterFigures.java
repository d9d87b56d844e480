package org.retis.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.retis.web.Formats;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;
import org.retis.web.MacroParameter;

/**
 * What is counted in a register, on pages that are open to their space.
 *
 * @param summary the most telling figures in a sentence
 * @param bar the bar of figures, each with the list behind it
 * @param views the selections with their numbers
 * @param total how many there are at all
 */
record RegisterFigures(
    String summary, List<RegisterView.Figure> bar, List<RegisterView.ViewLink> views, int total) {

  /** Whether there is nothing to count at all. */
  boolean isEmpty() {
    return total == 0;
  }

  /** Counts decisions, in three statements. */
  static RegisterFigures decisions(
      OpenRegister open, RegisterRequest request, MacroContext context) {
    Formats formats = context.formats();
    OutcomeFilter scope = request.scope();
    Map<String, Integer> states = open.byState(scope);
    int total = states.values().stream().mapToInt(Integer::intValue).sum();
    int review = open.count(DecisionSelection.REVIEW.of(scope));
    LocalDate newYear = open.today().withDayOfYear(1);
    int thisYear = open.count(scope.since(newYear));
    Linker linker = new Linker(context, RegisterParameters.IN_STATUS);
    List<RegisterView.Figure> bar = new ArrayList<>();
    for (DecisionSelection selection :
        List.of(
            DecisionSelection.ADOPTED, DecisionSelection.PROPOSED, DecisionSelection.POSTPONED)) {
      int count = states.getOrDefault(selection.word(), 0);
      bar.add(linker.figure(selection.key(), count, selection.word()));
    }
    bar.add(linker.figure(DecisionSelection.REVIEW.key(), review, DecisionSelection.REVIEW.word()));
    String summary =
        formats.plural(
            "retis.meeting.decisions.summary",
            thisYear,
            String.valueOf(newYear.getYear()),
            formats.number(total));
    return new RegisterFigures(summary, bar, List.of(), total);
  }

  /** Counts actions, in five or six statements. */
  static RegisterFigures actions(OpenRegister open, RegisterRequest request, MacroContext context) {
    Formats formats = context.formats();
    OutcomeFilter scope = request.scope();
    Map<String, Integer> states = open.byState(scope);
    int total = states.values().stream().mapToInt(Integer::intValue).sum();
    int todo =
        OutcomeQueries.openStates().stream().mapToInt(word -> states.getOrDefault(word, 0)).sum();
    int done = states.getOrDefault(ActionState.DONE.word(), 0);
    int overdue = open.count(ActionSelection.OVERDUE.of(scope));
    Linker linker = new Linker(context, RegisterParameters.SHOWN);
    List<RegisterView.Figure> bar = new ArrayList<>();
    bar.add(linker.figure(ActionSelection.OPEN.key(), todo, ActionSelection.OPEN.word()));
    bar.add(linker.figure(ActionSelection.OVERDUE.key(), overdue, ActionSelection.OVERDUE.word()));
    for (ActionSelection selection :
        List.of(ActionSelection.SOON, ActionSelection.UNOWNED, ActionSelection.UNDATED)) {
      bar.add(linker.figure(selection.key(), open.count(selection.of(scope)), selection.word()));
    }
    bar.add(linker.figure(ActionSelection.DONE.key(), done, ActionSelection.DONE.word()));
    List<RegisterView.ViewLink> views = new ArrayList<>();
    views.add(linker.view(ActionSelection.OPEN, todo, request));
    views.add(linker.view(ActionSelection.OVERDUE, overdue, request));
    if (open.hasOwn()) {
      int mine = open.count(ActionSelection.MINE.of(scope));
      views.add(linker.view(ActionSelection.MINE, mine, request));
    }
    views.add(linker.view(ActionSelection.DONE, done, request));
    views.add(linker.view(ActionSelection.ALL, total, request));
    String key = overdue == 0 ? "retis.meeting.actions.summary.intime" : SUMMARY;
    String summary =
        formats.plural(key, todo, formats.number(overdue))
            + " "
            + formats.plural("retis.meeting.actions.summary.done", done);
    return new RegisterFigures(summary, bar, views, total);
  }

  private static final String SUMMARY = "retis.meeting.actions.summary";

  /** Leads to the list behind a figure. */
  private record Linker(MacroContext context, MacroParameter<String> field) {

    RegisterView.Figure figure(String key, int count, String word) {
      String number = context.formats().number(count);
      return new RegisterView.Figure(
          context.formats().text(key), number, context.interactive() ? href(word) : "");
    }

    RegisterView.ViewLink view(ActionSelection selection, int count, RegisterRequest request) {
      String text = context.formats().text(selection.key());
      return new RegisterView.ViewLink(
          context.formats().text("retis.meeting.register.counted", text, count),
          href(selection.word()),
          selection.word().equals(request.chosen()));
    }

    private String href(String word) {
      MacroLinks all =
          context
              .links()
              .without(
                  RegisterParameters.PAGE,
                  RegisterParameters.Q,
                  RegisterParameters.IN_BODY,
                  RegisterParameters.OWNER,
                  RegisterParameters.SINCE,
                  RegisterParameters.UNTIL)
              .with(RegisterParameters.FILTERED, true);
      return all.with(field, word).href();
    }
  }
}

package org.retis.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.charter.StatusView.Bar;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.MacroContext;
import org.retis.web.MessageView;
import org.retis.web.PagingView;

/** Puts together what {@code retis-charter-status} shows. */
public final class StatusViews {

  private final Charters charters;
  private final CharterStatus status;

  StatusViews(Charters charters, CharterStatus status) {
    this.charters = charters;
    this.status = status;
  }

  /** The view of a network's status for who looks. */
  StatusView of(NetworkContext context) {
    MacroContext macro = context.macro();
    Optional<Situation> found =
        charters
            .find(macro.viewer(), context.network())
            .filter(situation -> situation.current() != null);
    return found.map(situation -> view(context, situation)).orElseGet(() -> unnamed(context));
  }

  private StatusView view(NetworkContext context, Situation situation) {
    Viewer viewer = context.macro().viewer();
    StandingTotals totals = status.totals(viewer, context.network(), situation);
    Page<Standing> page =
        context.circle() == Circle.COORDINATOR
            ? page(context, viewer, situation)
            : new Page<>(List.of(), 0, new PageRequest(1, 1));
    return new StatusDrawing(context, situation, totals, page).view();
  }

  private Page<Standing> page(NetworkContext context, Viewer viewer, Situation situation) {
    MacroContext macro = context.macro();
    @Nullable StandingState state =
        StandingState.of(macro.fields().get(StatusMacro.STATE)).orElse(null);
    // paper has no next page
    PageRequest request =
        macro.call().output().isStatic()
            ? new PageRequest(1, PageRequest.MAX_SIZE)
            : new PageRequest(
                macro.fields().get(StatusMacro.PAGE), macro.settings().get(StatusMacro.PAGE_SIZE));
    String search = macro.fields().get(StatusMacro.Q);
    return status.page(viewer, context.network(), situation, state, search, request);
  }

  private static StatusView unnamed(NetworkContext context) {
    CharterWords words = new CharterWords(context.formats(), context.network().words());
    String sentence =
        context.circle() == Circle.COORDINATOR
            ? context.formats().text("retis.charter.status.empty.may")
            : context.formats().text("retis.charter.empty.sentence");
    MessageView message =
        MessageView.info(context.formats().text("retis.charter.empty.title"), sentence);
    return new StatusView(
        CharterDrawing.heading(context, words.status()),
        "",
        List.of(message),
        List.of(),
        List.of(),
        List.of(),
        Bar.none(),
        List.of(),
        "",
        List.of(),
        new PagingView(false, "", List.of()),
        "",
        context.formats().asOfNow());
  }

  /** The states that can be chosen, all of them first. */
  static List<StatusView.Option> states(NetworkContext context) {
    String chosen = context.macro().fields().get(StatusMacro.STATE);
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                new StatusView.Option(
                    "", context.formats().text("retis.charter.state.all"), chosen.isEmpty())),
            Arrays.stream(StandingState.values())
                .map(
                    state ->
                        new StatusView.Option(
                            state.word(),
                            context.formats().text("retis.charter.state." + state.word()),
                            state.word().equals(chosen))))
        .toList();
  }
}

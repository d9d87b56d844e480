package org.retis.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.network.RolesView.Action;
import org.retis.network.RolesView.Holder;
import org.retis.network.RolesView.RoleRow;
import org.retis.web.FaceView;
import org.retis.web.Formats;

/** Puts one role into words: who holds it, from when to when, and how it stands. */
final class RoleRows {

  private static final String TEXT = "retis.network.roles.";

  private final NetworkContext context;
  private final Formats formats;
  private final Accounts accounts;

  RoleRows(NetworkContext context, Accounts accounts) {
    this.context = context;
    this.formats = context.formats();
    this.accounts = accounts;
  }

  /** The name of a role: its own, else the ordinary one of its kind. */
  static String name(Formats formats, Role role) {
    return role.name().isBlank() ? formats.text(role.kind().key()) : role.name();
  }

  RoleRow of(RoleState state) {
    Role role = state.role();
    String name = name(formats, role);
    boolean ordinary = role.description().isBlank() && role.kind() != RoleKind.OTHER;
    String description = ordinary ? formats.text(role.kind().descriptionKey()) : role.description();
    return new RoleRow(name, description, people(state), actions(state, name));
  }

  /** One sentence for each past term, latest first within its role. */
  List<String> past(List<RoleState> states) {
    List<String> sentences = new ArrayList<>();
    for (RoleState state : states) {
      String role = name(formats, state.role());
      for (Mandate mandate : state.past()) {
        String period = period(mandate.start(), mandate.end());
        sentences.add(formats.text(TEXT + "past.item", mandate.holder().name(), role, period));
      }
    }
    return sentences;
  }

  private List<Holder> people(RoleState state) {
    return switch (state.status()) {
      case VACANT -> List.of(nobody(state));
      case ENDED ->
          state.last().stream()
              .map(last -> holder(last, formats.text(TEXT + "state.ended"), "aui-lozenge-error"))
              .toList();
      case HELD, ENDING_SOON -> current(state);
    };
  }

  private List<Holder> current(RoleState state) {
    List<Holder> people = new ArrayList<>();
    for (Mandate mandate : state.current()) {
      LocalDate end = mandate.end();
      long days = end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(state.day(), end);
      boolean soon = state.coming().isEmpty() && days <= RoleState.SOON_DAYS;
      people.add(holder(mandate, soon ? soon(days) : "", ""));
    }
    for (Mandate mandate : state.coming()) {
      people.add(holder(mandate, "", ""));
    }
    return people;
  }

  private String soon(long days) {
    return days == 0
        ? formats.text(TEXT + "state.soon.today")
        : formats.plural(TEXT + "state.soon", days);
  }

  private Holder nobody(RoleState state) {
    List<String> lines = new ArrayList<>();
    state.last().ifPresent(last -> lines.add(formats.text(TEXT + "was", last.holder().name())));
    state
        .coming()
        .forEach(
            next ->
                lines.add(
                    formats.text(
                        TEXT + "coming", formats.date(start(next)), next.holder().name())));
    String since =
        state
            .last()
            .map(Mandate::end)
            .filter(end -> end.isBefore(state.day()))
            .map(end -> formats.text(TEXT + "period.vacantSince", formats.date(end)))
            .orElse("");
    return new Holder(
        FaceView.vacant(),
        formats.text(TEXT + "nobody"),
        "",
        lines,
        since,
        formats.text(TEXT + "state.vacant"),
        "aui-lozenge-moved");
  }

  private Holder holder(Mandate mandate, String state, String lozenge) {
    Member member = mandate.holder();
    List<String> lines = new ArrayList<>();
    if (!member.organisation().isBlank()) {
      lines.add(member.organisation());
    }
    mandate.standIn().ifPresent(deputy -> lines.add(formats.text(TEXT + "deputy", deputy.name())));
    return new Holder(
        FaceView.of(member.id(), member.name(), null),
        member.name(),
        profile(member),
        lines,
        period(mandate.start(), mandate.end()),
        state,
        lozenge);
  }

  /** The Confluence profile, for who is logged in; others can't open it. */
  private String profile(Member member) {
    if (context.macro().viewer().isAnonymous() || !context.macro().interactive()) {
      return "";
    }
    Optional<String> path = member.account().flatMap(accounts::byKey).map(Account::profilePath);
    return path.orElse("");
  }

  private String period(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start != null && end != null) {
      return formats.text(TEXT + "period.both", formats.date(start), formats.date(end));
    }
    if (start != null) {
      return formats.text(TEXT + "period.since", formats.date(start));
    }
    return end == null
        ? formats.text(TEXT + "period.open")
        : formats.text(TEXT + "period.until", formats.date(end));
  }

  /** A mandate that is still to come has a first day. */
  private static LocalDate start(Mandate coming) {
    LocalDate start = coming.start();
    return start == null ? LocalDate.MIN : start;
  }

  private List<Action> actions(RoleState state, String role) {
    if (!context.offersSettings()) {
      return List.of();
    }
    String href = context.address(SettingsPaths.roles(context.network()));
    return switch (state.status()) {
      case VACANT ->
          List.of(
              new Action(formats.text(TEXT + "fill"), formats.text(TEXT + "fill.for", role), href));
      case ENDED, ENDING_SOON -> {
        String holder =
            state.current().stream()
                .findFirst()
                .or(state::last)
                .map(mandate -> mandate.holder().name())
                .orElse("");
        yield List.of(
            new Action(
                formats.text(TEXT + "prolong"),
                formats.text(TEXT + "prolong.for", holder, role),
                href));
      }
      case HELD -> List.of();
    };
  }
}

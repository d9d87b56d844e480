package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.Accounts;
import org.retis.network.RolesView.Columns;
import org.retis.network.RolesView.RoleRow;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroParameters;
import org.retis.web.MessageView;

/** Puts together what {@code retis-roles} shows. */
public final class RolesViews {

  private final Roles roles;
  private final Accounts accounts;

  public RolesViews(Roles roles, Accounts accounts) {
    this.roles = roles;
    this.accounts = accounts;
  }

  /** The view of a network's roles for who looks. */
  public RolesView of(NetworkContext context) {
    Formats formats = context.formats();
    MacroParameters settings = context.macro().settings();
    List<RoleState> all = roles.states(context.macro().viewer(), context.network());
    List<RoleState> shown =
        settings.get(RolesMacro.VACANT)
            ? all
            : all.stream().filter(state -> state.status() != RoleStatus.VACANT).toList();
    RoleRows rows = new RoleRows(context, accounts);
    List<String> past = settings.get(RolesMacro.PAST) ? rows.past(all) : List.of();
    return new RolesView(
        context.heading("retis.network.roles.title"),
        summary(formats, shown),
        formats.text("retis.network.roles.title"),
        columns(formats),
        manage(context),
        settings.get(RolesMacro.WARNINGS) ? warnings(context, all) : List.of(),
        shown.stream().<RoleRow>map(rows::of).toList(),
        formats.plural("retis.network.roles.past", past.size()),
        past,
        formats.asOfNow(),
        shown.isEmpty() ? List.of(empty(context)) : List.of());
  }

  private static Columns columns(Formats formats) {
    return new Columns(
        formats.text("retis.network.roles.column.role"),
        formats.text("retis.network.roles.column.holder"),
        formats.text("retis.network.roles.column.period"));
  }

  private static String summary(Formats formats, List<RoleState> states) {
    if (states.isEmpty()) {
      return "";
    }
    List<String> details = new ArrayList<>();
    addCount(details, formats, "retis.network.roles.vacant", states, RoleStatus.VACANT);
    addCount(details, formats, "retis.network.roles.ended", states, RoleStatus.ENDED);
    addCount(details, formats, "retis.network.roles.soon", states, RoleStatus.ENDING_SOON);
    String count = formats.plural("retis.network.roles.count", states.size());
    return details.isEmpty()
        ? formats.text("retis.network.roles.summary", count)
        : formats.text("retis.network.roles.summary.details", count, String.join(", ", details));
  }

  private static void addCount(
      List<String> details,
      Formats formats,
      String key,
      List<RoleState> states,
      RoleStatus status) {
    long count = states.stream().filter(state -> state.status() == status).count();
    if (count > 0) {
      details.add(formats.plural(key, count));
    }
  }

  private static List<LinkView> manage(NetworkContext context) {
    return context.offersSettings()
        ? List.of(
            LinkView.to(
                context.formats().text("retis.network.roles.manage"),
                context.address(SettingsPaths.roles(context.network()))))
        : List.of();
  }

  /** For coordinators only: they can do something about it. */
  private static List<MessageView> warnings(NetworkContext context, List<RoleState> states) {
    if (context.circle() != Circle.COORDINATOR || states.isEmpty()) {
      return List.of();
    }
    List<String> sentences =
        Roles.warnings(states).stream()
            .map(warning -> ContinuitySentences.of(context.formats(), warning))
            .toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    String title = context.formats().plural("retis.network.roles.warning.title", sentences.size());
    return List.of(new MessageView("warning", title, sentences, List.of()));
  }

  private static MessageView empty(NetworkContext context) {
    Formats formats = context.formats();
    String key =
        context.offersSettings() ? "retis.network.roles.empty.may" : "retis.network.roles.empty";
    return MessageView.info(formats.text("retis.network.roles.empty.title"), formats.text(key));
  }
}

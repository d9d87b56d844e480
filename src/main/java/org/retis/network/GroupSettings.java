package org.retis.network;

import java.util.List;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;

/** The groups that fill a roster: {@code /plugins/servlet/retis/settings/group}. */
public final class GroupSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String GROUP = "group";
  private static final String KEPT = "keptInStep";
  private static final String READ = "read";
  private static final String REMOVE = "remove";
  private static final String ID = "groupId";

  private final transient RosterGroups groups;

  /** Wired by Confluence. */
  public GroupSettings(NetworkSettingsSupport support, RosterGroups groups) {
    super(support, "group");
    this.groups = groups;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    String title = formats.text("retis.network.settings.tab.group");
    String help = formats.text("retis.network.settings.group.help");
    SettingsForm add =
        SettingsForm.main(
            request.form(), formats.text("retis.network.settings.group.add"), fields(request));
    return List.of(
        SettingsSection.of(title, help).with(table(request, network)),
        SettingsSection.of(formats.text("retis.network.settings.group.new")).with(add));
  }

  /** The fields that name a group. */
  static List<FieldView> fields(SettingsRequest request) {
    Formats formats = request.formats();
    boolean kept = Boolean.parseBoolean(request.typed(KEPT, ""));
    return List.of(
        FieldView.text(
                GROUP, formats.text("retis.network.settings.group"), request.typed(GROUP, ""))
            .mistaken(request.errorOf(GROUP)),
        FieldView.check(KEPT, formats.text("retis.network.settings.keptInStep"), kept)
            .helped(formats.text("retis.network.settings.keptInStep.help")));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    String path = SettingsPaths.groups(network);
    int id = number(request, ID);
    switch (asked(request)) {
      case READ:
        groups.read(request.viewer(), network, id);
        return done(path, "read");
      case REMOVE:
        groups.remove(request.viewer(), network, id);
        return done(path, "removed");
      default:
        boolean kept = Boolean.parseBoolean(request.parameter(KEPT));
        groups.add(request.viewer(), network, request.parameter(GROUP), kept);
        return done(path, "read");
    }
  }

  private SettingsTable table(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<SettingsTable.Row> rows =
        groups.list(request.viewer(), network).stream().map(group -> row(request, group)).toList();
    return new SettingsTable(
        formats.plural("retis.network.settings.group.count", rows.size()),
        List.of(
            formats.text("retis.network.settings.group"),
            formats.text("retis.network.settings.group.state"),
            formats.text("retis.network.settings.group.readAt")),
        rows,
        SettingsTable.ONE_PAGE);
  }

  private static SettingsTable.Row row(SettingsRequest request, RosterGroup group) {
    Formats formats = request.formats();
    String kept =
        formats.text(
            group.keptInStep()
                ? "retis.network.settings.group.kept"
                : "retis.network.settings.group.once");
    String read =
        group
            .lastRead()
            .map(formats::dateTime)
            .orElseGet(() -> formats.text("retis.network.settings.group.soon"));
    return new SettingsTable.Row(
        group.group(),
        "",
        "",
        List.of(
            SettingsTable.Cell.text(formats.text("retis.network.settings.group.state"), kept),
            SettingsTable.Cell.text(formats.text("retis.network.settings.group.readAt"), read)),
        List.of(),
        List.of(button(request, group, READ), button(request, group, REMOVE)));
  }

  private static SettingsForm button(SettingsRequest request, RosterGroup group, String what) {
    String text = request.formats().text("retis.network.settings.group." + what);
    return SettingsForm.minor(request.form(), text, List.of())
        .carrying("do", what)
        .carrying(ID, group.id())
        .about(group.group());
  }
}

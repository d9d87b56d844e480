package org.retis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.SettingsRequest;

/** One role with its mandates: {@code /plugins/servlet/retis/settings/role}. */
public final class RoleSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String REMOVE = "remove";
  private static final int LINES = 3;

  private final transient Roles roles;
  private final transient RoleEditor editor;

  /** Wired by Confluence. */
  public RoleSettings(NetworkSettingsSupport support, Roles roles, RoleEditor editor) {
    super(support, "roles");
    this.roles = roles;
    this.editor = editor;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    int id = number(request, "role");
    Formats formats = request.formats();
    if (id == 0) {
      Role none = new Role(0, network.id(), RoleKind.OTHER, "", "");
      String title = formats.text("retis.network.settings.roles.add");
      return List.of(SettingsSection.of(title).with(form(request, none)));
    }
    RoleState state = roles.state(request.viewer(), network, id);
    String submit = formats.text("retis.network.settings.role.remove.submit");
    SettingsForm remove =
        SettingsForm.minor(request.form(), submit, List.of()).carrying("do", REMOVE);
    return List.of(
        mandates(request, network, state),
        SettingsSection.of(formats.text("retis.network.settings.role"))
            .with(form(request, state.role())),
        SettingsSection.of(
                formats.text("retis.network.settings.role.remove"),
                formats.text("retis.network.settings.role.remove.help"))
            .with(remove));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    int id = number(request, "role");
    if (REMOVE.equals(asked(request))) {
      editor.remove(request.viewer(), network, id);
      return done(SettingsPaths.roles(network), "removed");
    }
    RoleDraft draft =
        new RoleDraft(
            request.parameter("kind"), request.parameter("name"), request.parameter("description"));
    if (id == 0) {
      Role added = editor.add(request.viewer(), network, draft);
      return done(SettingsPaths.role(network, added.id()), "added");
    }
    editor.change(request.viewer(), network, id, draft);
    return done(SettingsPaths.role(network, id), "saved");
  }

  private static SettingsForm form(SettingsRequest request, Role stored) {
    Formats formats = request.formats();
    String chosen = request.typed("kind", stored.kind().name());
    List<FieldView.Option> options =
        Arrays.stream(RoleKind.values())
            .map(
                kind ->
                    new FieldView.Option(
                        kind.name(), formats.text(kind.key()), kind.name().equals(chosen)))
            .toList();
    List<FieldView> fields = new ArrayList<>();
    fields.add(
        FieldView.choose("kind", formats.text("retis.network.settings.kind"), options)
            .mistaken(request.errorOf("kind")));
    fields.add(
        FieldView.text(
                "name",
                formats.text("retis.network.settings.ownName"),
                request.typed("name", stored.name()))
            .helped(formats.text("retis.network.settings.ownName.help"))
            .mistaken(request.errorOf("name")));
    fields.add(
        FieldView.area(
                "description",
                formats.text("retis.network.settings.description"),
                request.typed("description", stored.description()),
                LINES)
            .mistaken(request.errorOf("description")));
    return SettingsForm.main(request.form(), formats.text("retis.network.settings.save"), fields);
  }

  private static SettingsSection mandates(
      SettingsRequest request, Network network, RoleState state) {
    Formats formats = request.formats();
    List<SettingsTable.Row> rows =
        Stream.of(state.coming(), state.current(), state.past())
            .flatMap(List::stream)
            .map(mandate -> row(request, network, mandate))
            .toList();
    SettingsTable table =
        new SettingsTable(
            formats.plural("retis.network.settings.mandates.count", rows.size()),
            List.of(
                formats.text("retis.network.settings.holderId"),
                formats.text("retis.network.settings.deputyId"),
                formats.text("retis.network.settings.period")),
            rows,
            SettingsTable.ONE_PAGE);
    String add = formats.text("retis.network.settings.mandate.add");
    return SettingsSection.of(RoleTexts.name(formats, state.role()))
        .with(table)
        .with(
            LinkView.to(
                add, request.contextPath() + SettingsPaths.mandate(network, state.role().id(), 0)));
  }

  private static SettingsTable.Row row(SettingsRequest request, Network network, Mandate mandate) {
    Formats formats = request.formats();
    String deputy = mandate.standIn().map(Member::name).orElse("");
    return new SettingsTable.Row(
        mandate.holder().name(),
        request.contextPath() + SettingsPaths.mandate(network, mandate.roleId(), mandate.id()),
        mandate.holder().organisation(),
        List.of(
            SettingsTable.Cell.text(formats.text("retis.network.settings.deputyId"), deputy),
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.period"), RoleTexts.period(formats, mandate))),
        List.of(),
        List.of());
  }
}

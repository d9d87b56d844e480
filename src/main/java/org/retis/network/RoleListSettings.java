package org.retis.network;

import java.util.List;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.SettingsRequest;

/** A network's roles: {@code /plugins/servlet/retis/settings/roles}. */
public final class RoleListSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;

  private final transient Roles roles;
  private final transient RoleEditor editor;

  /** Wired by Confluence. */
  public RoleListSettings(NetworkSettingsSupport support, Roles roles, RoleEditor editor) {
    super(support, "roles");
    this.roles = roles;
    this.editor = editor;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    String base = request.contextPath();
    SettingsForm usual =
        SettingsForm.minor(
            request.form(), formats.text("retis.network.settings.roles.usual"), List.of());
    return List.of(
        SettingsSection.of(
                formats.text("retis.network.settings.tab.roles"),
                formats.text("retis.network.settings.roles.help"))
            .with(table(request, network))
            .with(
                LinkView.primary(
                    formats.text("retis.network.settings.roles.add"),
                    base + SettingsPaths.role(network, 0))),
        SettingsSection.of("", formats.text("retis.network.settings.roles.usual.help"))
            .with(usual));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    editor.addUsual(request.viewer(), network);
    return done(SettingsPaths.roles(network), "added");
  }

  private SettingsTable table(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<RoleState> states = roles.states(request.viewer(), network);
    return new SettingsTable(
        formats.plural("retis.network.settings.roles.count", states.size()),
        List.of(
            formats.text("retis.network.settings.role"),
            formats.text("retis.network.settings.holderId"),
            formats.text("retis.network.settings.role.status")),
        states.stream().map(state -> row(request, network, state)).toList(),
        SettingsTable.ONE_PAGE);
  }

  private static SettingsTable.Row row(SettingsRequest request, Network network, RoleState state) {
    Formats formats = request.formats();
    String holders = RoleTexts.holders(formats, state);
    String holderLabel = formats.text("retis.network.settings.holderId");
    return new SettingsTable.Row(
        RoleTexts.name(formats, state.role()),
        request.contextPath() + SettingsPaths.role(network, state.role().id()),
        RoleTexts.description(formats, state.role()),
        List.of(SettingsTable.Cell.text(holderLabel, holders), RoleTexts.status(formats, state)),
        List.of(
            LinkView.to(
                formats.text("retis.network.settings.mandate.add"),
                request.contextPath() + SettingsPaths.mandate(network, state.role().id(), 0))),
        List.of());
  }
}

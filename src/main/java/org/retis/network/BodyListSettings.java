package org.retis.network;

import java.util.List;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.SettingsRequest;

/** A network's committees and groups: {@code /plugins/servlet/retis/settings/bodies}. */
public final class BodyListSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;

  private final transient Bodies bodies;
  private final transient List<BodyLinks> links;

  /** Wired by Confluence. */
  public BodyListSettings(NetworkSettingsSupport support, Bodies bodies, List<BodyLinks> links) {
    super(support, "bodies");
    this.bodies = bodies;
    this.links = List.copyOf(links);
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<SettingsTable.Row> rows =
        bodies.list(request.viewer(), network).stream()
            .map(body -> row(request, network, body))
            .toList();
    SettingsTable table =
        new SettingsTable(
            formats.plural("retis.network.settings.bodies.count", rows.size()),
            List.of(
                formats.text("retis.network.settings.body"),
                formats.text("retis.network.settings.kind")),
            rows,
            SettingsTable.ONE_PAGE);
    return List.of(
        SettingsSection.of(
                formats.text("retis.network.settings.tab.bodies"),
                formats.text("retis.network.settings.bodies.help"))
            .with(table)
            .with(
                LinkView.primary(
                    formats.text("retis.network.settings.bodies.add"),
                    request.contextPath() + SettingsPaths.body(network, 0))));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    throw unknownAction();
  }

  private SettingsTable.Row row(SettingsRequest request, Network network, Body body) {
    Formats formats = request.formats();
    String label = formats.text("retis.network.settings.kind");
    String kind = formats.text(body.kind().key());
    return new SettingsTable.Row(
        RoleTexts.name(formats, body),
        request.contextPath() + SettingsPaths.body(network, body.id()),
        body.description(),
        List.of(SettingsTable.Cell.text(label, kind)),
        links.stream().flatMap(room -> room.of(request, network, body).stream()).toList(),
        List.of());
  }
}

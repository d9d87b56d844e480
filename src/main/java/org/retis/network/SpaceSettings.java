package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.SpaceInfo;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;

/** The spaces that count for a network: {@code /plugins/servlet/retis/settings/spaces}. */
public final class SpaceSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String KEY = "spaceKey";
  private static final String REMOVE = "remove";

  private final transient CountedSpaces spaces;

  /** Wired by Confluence. */
  public SpaceSettings(NetworkSettingsSupport support, CountedSpaces spaces) {
    super(support, "spaces");
    this.spaces = spaces;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<String> sentences = new ArrayList<>();
    sentences.add(formats.text("retis.network.settings.spaces.help", network.homeSpaceKey()));
    int hidden = spaces.hidden(request.viewer(), network);
    if (hidden > 0) {
      sentences.add(formats.plural("retis.network.settings.spaces.hidden", hidden));
    }
    SettingsSection list =
        SettingsSection.of(
                formats.text("retis.network.settings.tab.spaces"), sentences.toArray(String[]::new))
            .with(table(request, network));
    FieldView key =
        FieldView.text(
                KEY,
                formats.text("retis.network.settings.spaceKey"),
                REMOVE.equals(asked(request)) ? "" : request.typed(KEY, ""))
            .helped(formats.text("retis.network.settings.homeSpaceKey.help"))
            .mistaken(request.errorOf(KEY))
            .required(formats);
    SettingsForm add =
        SettingsForm.main(
            request.form(), formats.text("retis.network.settings.spaces.add"), List.of(key));
    return List.of(
        list, SettingsSection.of(formats.text("retis.network.settings.spaces.new")).with(add));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    String path = SettingsPaths.spaces(network);
    if (REMOVE.equals(asked(request))) {
      spaces.remove(request.viewer(), network, request.parameter(KEY));
      return done(path, "removed");
    }
    spaces.add(request.viewer(), network, request.parameter(KEY));
    return done(path, "added");
  }

  private SettingsTable table(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<SettingsTable.Row> rows =
        spaces.list(request.viewer(), network).stream().map(space -> row(request, space)).toList();
    return new SettingsTable(
        formats.plural("retis.network.settings.spaces.count", rows.size()),
        List.of(
            formats.text("retis.network.settings.space"),
            formats.text("retis.network.settings.spaceKey")),
        rows,
        SettingsTable.ONE_PAGE);
  }

  private static SettingsTable.Row row(SettingsRequest request, SpaceInfo space) {
    Formats formats = request.formats();
    SettingsForm remove =
        SettingsForm.minor(
                request.form(), formats.text("retis.network.settings.spaces.remove"), List.of())
            .carrying("do", REMOVE)
            .carrying(KEY, space.key())
            .about(space.name());
    String label = formats.text("retis.network.settings.spaceKey");
    return new SettingsTable.Row(
        space.name(),
        request.contextPath() + space.path(),
        "",
        List.of(SettingsTable.Cell.text(label, space.key())),
        List.of(),
        List.of(remove));
  }
}

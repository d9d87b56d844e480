package org.retis.network;

import java.util.List;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;

/** People who may be on a roster twice: {@code /plugins/servlet/retis/settings/duplicates}. */
public final class DuplicateSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;

  private final transient Duplicates duplicates;

  /** Wired by Confluence. */
  public DuplicateSettings(NetworkSettingsSupport support, Duplicates duplicates) {
    super(support, "members");
    this.duplicates = duplicates;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<SettingsTable.Row> rows =
        duplicates.find(request.viewer(), network).stream()
            .map(pair -> row(request, network, pair))
            .toList();
    SettingsTable table =
        new SettingsTable(
            rows.isEmpty()
                ? formats.text("retis.network.settings.duplicates.none")
                : formats.plural("retis.network.settings.duplicates.count", rows.size()),
            List.of(
                formats.text("retis.network.settings.duplicates.first"),
                formats.text("retis.network.settings.duplicates.second"),
                formats.text("retis.network.settings.duplicates.reason")),
            rows,
            SettingsTable.ONE_PAGE);
    return List.of(
        SettingsSection.of(
                formats.text("retis.network.settings.tab.duplicates"),
                formats.text("retis.network.settings.duplicates.help"))
            .with(table));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    duplicates.merge(request.viewer(), network, number(request, "kept"), number(request, "gone"));
    return done(SettingsPaths.duplicates(network), "merged");
  }

  private static SettingsTable.Row row(
      SettingsRequest request, Network network, DuplicatePair pair) {
    Formats formats = request.formats();
    boolean mail = pair.reason() == DuplicatePair.Reason.EMAIL;
    return new SettingsTable.Row(
        pair.first().name(),
        request.contextPath() + SettingsPaths.member(network, pair.first().id()),
        described(pair.first()),
        List.of(
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.duplicates.second"),
                pair.second().name() + " " + described(pair.second())),
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.duplicates.reason"),
                formats.text(
                    mail
                        ? "retis.network.settings.duplicates.mail"
                        : "retis.network.settings.duplicates.name"))),
        List.of(),
        List.of(
            merge(request, pair.first(), pair.second(), "retis.network.settings.merge.first"),
            merge(request, pair.second(), pair.first(), "retis.network.settings.merge.second")));
  }

  private static String described(Member member) {
    return (member.organisation() + " " + member.email()).strip();
  }

  private static SettingsForm merge(SettingsRequest request, Member kept, Member gone, String key) {
    return SettingsForm.minor(request.form(), request.formats().text(key), List.of())
        .carrying("kept", kept.id())
        .carrying("gone", gone.id())
        .about(kept.name());
  }
}

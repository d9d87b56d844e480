package org.retis.network;

import java.util.List;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** What a network says about itself: {@code /plugins/servlet/retis/settings/network}. */
public final class DescriptionSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String REMOVE = "remove";
  private static final String CONFIRM = "confirm";

  private final transient Networks networks;

  /** Wired by Confluence. */
  public DescriptionSettings(NetworkSettingsSupport support) {
    super(support, "network");
    this.networks = support.networks();
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    SettingsForm form =
        SettingsForm.main(
            request.form(),
            formats.text("retis.network.settings.save"),
            new NetworkFields(request, networks).all(network));
    SettingsSection description =
        SettingsSection.of(formats.text("retis.network.settings.tab.network")).with(form);
    return networks.mayDeclare(request.viewer(), network.homeSpaceKey())
        ? List.of(description, removal(request))
        : List.of(description);
  }

  @Override
  String act(SettingsRequest request, Network network) {
    if (REMOVE.equals(asked(request))) {
      if (!request.parameter(CONFIRM).equals(network.name())) {
        throw new UserMistake("retis.network.mistake.confirm", CONFIRM);
      }
      networks.remove(request.viewer(), network.id());
      return SettingsPaths.setup(network.homeSpaceKey());
    }
    NetworkDraft draft = new NetworkFields(request, networks).draft(network);
    networks.change(request.viewer(), network.id(), draft);
    return done(SettingsPaths.description(network), "saved");
  }

  private static SettingsSection removal(SettingsRequest request) {
    Formats formats = request.formats();
    FieldView confirm =
        FieldView.text(
                CONFIRM, formats.text("retis.network.settings.confirm"), request.typed(CONFIRM, ""))
            .mistaken(request.errorOf(CONFIRM));
    String submit = formats.text("retis.network.settings.remove.submit");
    return SettingsSection.of(
            formats.text("retis.network.settings.remove"),
            formats.text("retis.network.settings.remove.help"))
        .with(SettingsForm.minor(request.form(), submit, List.of(confirm)).carrying("do", REMOVE));
  }
}

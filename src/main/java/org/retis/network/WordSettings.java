package org.retis.network;

import java.util.List;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;

/** A network's own words: {@code /plugins/servlet/retis/settings/words}. */
public final class WordSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;

  private final transient Networks networks;

  /** Wired by Confluence. */
  public WordSettings(NetworkSettingsSupport support) {
    super(support, "words");
    this.networks = support.networks();
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    SettingsForm form =
        SettingsForm.main(
            request.form(),
            formats.text("retis.network.settings.save"),
            new NetworkFields(request, networks).words(network.words()));
    String title = formats.text("retis.network.settings.tab.words");
    String help = formats.text("retis.network.settings.words.help");
    return List.of(SettingsSection.of(title, help).with(form));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    NetworkDraft draft = new NetworkFields(request, networks).draftOfWords(network);
    networks.change(request.viewer(), network.id(), draft);
    return done(SettingsPaths.words(network), "saved");
  }
}

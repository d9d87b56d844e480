package org.retis.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** One mandate, or a new one: {@code /plugins/servlet/retis/settings/mandate}. */
public final class MandateSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String REMOVE = "remove";

  private final transient Roles roles;
  private final transient RoleEditor editor;
  private final transient Roster roster;

  /** Wired by Confluence. */
  public MandateSettings(
      NetworkSettingsSupport support, Roles roles, RoleEditor editor, Roster roster) {
    super(support, "roles");
    this.roles = roles;
    this.editor = editor;
    this.roster = roster;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    RoleState state = roles.state(request.viewer(), network, number(request, "role"));
    Mandate stored = stored(request, state);
    PersonChoice people = new PersonChoice(roster, request, network);
    List<FieldView> fields =
        List.of(
            people.field("holderId", stored == null ? null : stored.holder()).required(formats),
            people
                .field("deputyId", stored == null ? null : stored.deputy())
                .helped(formats.text("retis.network.settings.deputyId.help")),
            day(request, "start", stored == null ? null : stored.start()),
            day(request, "end", stored == null ? null : stored.end())
                .helped(formats.text("retis.network.settings.end.help")));
    SettingsForm form =
        SettingsForm.main(request.form(), formats.text("retis.network.settings.save"), fields);
    SettingsSection mandate =
        SettingsSection.of(
                formats.text(
                    "retis.network.settings.mandate", RoleTexts.name(formats, state.role())))
            .with(form);
    return stored == null ? List.of(mandate) : List.of(mandate, removal(request));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    int role = number(request, "role");
    int id = number(request, "mandate");
    String path = SettingsPaths.role(network, role);
    if (REMOVE.equals(asked(request))) {
      editor.removeMandate(request.viewer(), network, id);
      return done(path, "removed");
    }
    PersonChoice people = new PersonChoice(roster, request, network);
    MandateDraft draft =
        new MandateDraft(
            people.chosen("holderId"),
            people.chosen("deputyId"),
            request.parameter("start"),
            request.parameter("end"));
    if (id == 0) {
      editor.addMandate(request.viewer(), network, role, draft);
      return done(path, "added");
    }
    editor.changeMandate(request.viewer(), network, id, draft);
    return done(path, "saved");
  }

  private static @Nullable Mandate stored(SettingsRequest request, RoleState state) {
    int id = number(request, "mandate");
    if (id == 0) {
      return null;
    }
    return Stream.of(state.current(), state.coming(), state.past())
        .flatMap(List::stream)
        .filter(mandate -> mandate.id() == id)
        .findFirst()
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.mandate.missing"));
  }

  private static FieldView day(SettingsRequest request, String name, @Nullable Object stored) {
    String label = request.formats().text("retis.network.settings." + name);
    String value = request.typed(name, Objects.toString(stored, ""));
    return FieldView.ofType("date", name, label, value).mistaken(request.errorOf(name));
  }

  private static SettingsSection removal(SettingsRequest request) {
    Formats formats = request.formats();
    String submit = formats.text("retis.network.settings.mandate.remove.submit");
    return SettingsSection.of(
            formats.text("retis.network.settings.mandate.remove"),
            formats.text("retis.network.settings.mandate.remove.help"))
        .with(SettingsForm.minor(request.form(), submit, List.of()).carrying("do", REMOVE));
  }
}

package org.retis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.retis.store.PageRequest;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;

/** One committee or group and whom it invites: {@code /plugins/servlet/retis/settings/body}. */
public final class BodySettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String REMOVE = "remove";
  private static final int LINES = 3;
  private static final int NAMES = 8;

  private final transient Bodies bodies;
  private final transient Roster roster;

  /** Wired by Confluence. */
  public BodySettings(NetworkSettingsSupport support, Bodies bodies, Roster roster) {
    super(support, "bodies");
    this.bodies = bodies;
    this.roster = roster;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    int id = number(request, "body");
    Formats formats = request.formats();
    if (id == 0) {
      Body none = new Body(0, network.id(), BodyKind.STEERING_COMMITTEE, "", "");
      String title = formats.text("retis.network.settings.bodies.add");
      return List.of(SettingsSection.of(title).with(form(request, none, "")));
    }
    Body body = bodies.get(request.viewer(), network, id);
    String submit = formats.text("retis.network.settings.body.remove.submit");
    return List.of(
        SettingsSection.of(RoleTexts.name(formats, body))
            .with(form(request, body, invitees(request, network, body))),
        SettingsSection.of(
                formats.text("retis.network.settings.body.remove"),
                formats.text("retis.network.settings.body.remove.help"))
            .with(SettingsForm.minor(request.form(), submit, List.of()).carrying("do", REMOVE)));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    int id = number(request, "body");
    String list = SettingsPaths.bodies(network);
    if (REMOVE.equals(asked(request))) {
      bodies.remove(request.viewer(), network, id);
      return done(list, "removed");
    }
    List<Integer> invitees = new PersonChoice(roster, request, network).lines("invitees");
    BodyDraft draft =
        new BodyDraft(
            request.parameter("kind"),
            request.parameter("name"),
            request.parameter("description"),
            invitees);
    if (id == 0) {
      bodies.add(request.viewer(), network, draft);
      return done(list, "added");
    }
    bodies.change(request.viewer(), network, id, draft);
    return done(SettingsPaths.body(network, id), "saved");
  }

  /** The names of those invited, one a line; none for a body that is everybody. */
  private String invitees(SettingsRequest request, Network network, Body body) {
    if (body.kind().isEverybody()) {
      return "";
    }
    List<Member> all = new ArrayList<>();
    PageRequest page = new PageRequest(1, PageRequest.MAX_SIZE);
    int pages = bodies.invitees(request.viewer(), network, body.id(), page).pages();
    for (int number = 1; number <= pages; number++) {
      PageRequest next = new PageRequest(number, PageRequest.MAX_SIZE);
      all.addAll(bodies.invitees(request.viewer(), network, body.id(), next).rows());
    }
    return all.stream().map(PersonChoice::named).collect(Collectors.joining("\n"));
  }

  private static SettingsForm form(SettingsRequest request, Body stored, String invitees) {
    Formats formats = request.formats();
    String chosen = request.typed("kind", stored.kind().name());
    List<FieldView.Option> options =
        Arrays.stream(BodyKind.values())
            .map(
                kind ->
                    new FieldView.Option(
                        kind.name(), formats.text(kind.key()), kind.name().equals(chosen)))
            .toList();
    List<FieldView> fields =
        List.of(
            FieldView.choose("kind", formats.text("retis.network.settings.kind"), options)
                .mistaken(request.errorOf("kind")),
            FieldView.text(
                    "name",
                    formats.text("retis.network.settings.ownName"),
                    request.typed("name", stored.name()))
                .helped(formats.text("retis.network.settings.ownName.help"))
                .mistaken(request.errorOf("name")),
            FieldView.area(
                    "description",
                    formats.text("retis.network.settings.body.description"),
                    request.typed("description", stored.description()),
                    LINES)
                .mistaken(request.errorOf("description")),
            FieldView.area(
                    "invitees",
                    formats.text("retis.network.settings.invitees"),
                    request.typed("invitees", invitees),
                    NAMES)
                .helped(formats.text("retis.network.settings.invitees.help"))
                .mistaken(request.errorOf("invitees")));
    return SettingsForm.main(request.form(), formats.text("retis.network.settings.save"), fields);
  }
}

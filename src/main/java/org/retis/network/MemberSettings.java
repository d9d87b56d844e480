package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retis.store.SearchText;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** One person on a roster, or somebody new: {@code /plugins/servlet/retis/settings/member}. */
public final class MemberSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final String LEAVE = "leave";
  private static final String RETURN = "return";
  private static final String ERASE = "erase";
  private static final String DAY = "day";
  private static final String CONFIRMED_NAME = "confirmedName";

  private final transient Roster roster;
  private final transient RosterEditor editor;
  private final transient MemberErasure erasure;

  /** Wired by Confluence. */
  public MemberSettings(
      NetworkSettingsSupport support, Roster roster, RosterEditor editor, MemberErasure erasure) {
    super(support, "members");
    this.roster = roster;
    this.editor = editor;
    this.erasure = erasure;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    int id = number(request, "member");
    Formats formats = request.formats();
    if (id == 0) {
      String title = formats.text("retis.network.settings.members.add");
      String help = formats.text("retis.network.settings.member.help");
      return List.of(SettingsSection.of(title, help).with(form(request, null)));
    }
    MemberDetails details = roster.details(request.viewer(), network, id);
    List<SettingsSection> sections = new ArrayList<>();
    sections.add(SettingsSection.of(details.member().name()).with(form(request, details)));
    sections.add(details.member().isPresent() ? leaving(request) : returning(request));
    sections.add(erasing(request));
    return sections;
  }

  @Override
  String act(SettingsRequest request, Network network) {
    int id = number(request, "member");
    switch (asked(request)) {
      case LEAVE:
        editor.leave(request.viewer(), network, id, request.parameter(DAY));
        return done(SettingsPaths.members(network), "left");
      case RETURN:
        editor.comeBack(request.viewer(), network, id);
        return done(SettingsPaths.member(network, id), "returned");
      case ERASE:
        requireConfirmation(request, network, id);
        erasure.erase(request.viewer(), network, id);
        return done(SettingsPaths.members(network), "erased");
      default:
        return save(request, network, id);
    }
  }

  /** Erasing can't be taken back, so the coordinator types whom it is about. */
  private void requireConfirmation(SettingsRequest request, Network network, int id) {
    String name = roster.details(request.viewer(), network, id).member().name();
    String typed = request.parameter(CONFIRMED_NAME);
    if (!SearchText.fold(typed).equals(SearchText.fold(name))) {
      throw new UserMistake("retis.network.mistake.erase.name", CONFIRMED_NAME, name);
    }
  }

  private String save(SettingsRequest request, Network network, int id) {
    if (id == 0) {
      editor.add(request.viewer(), network, draft(request));
      return done(SettingsPaths.members(network), "added");
    }
    editor.change(request.viewer(), network, id, draft(request));
    return done(SettingsPaths.member(network, id), "saved");
  }

  private static MemberDraft draft(SettingsRequest request) {
    return new MemberDraft(
        request.parameter("username"),
        request.parameter("givenName"),
        request.parameter("familyName"),
        request.parameter("sortAs"),
        request.parameter("email"),
        request.parameter("organisation"),
        request.parameter("territory"),
        request.parameter("joinedOn"),
        request.parameter("leftOn"));
  }

  private static SettingsForm form(SettingsRequest request, @Nullable MemberDetails stored) {
    Member member = stored == null ? null : stored.member();
    List<FieldView> fields = new ArrayList<>();
    fields.add(helped(request, "text", "username", stored == null ? "" : stored.username()));
    fields.add(field(request, "text", "givenName", stored == null ? "" : stored.givenName()));
    fields.add(field(request, "text", "familyName", stored == null ? "" : stored.familyName()));
    fields.add(helped(request, "text", "sortAs", stored == null ? "" : stored.sortAs()));
    fields.add(helped(request, "email", "email", member == null ? "" : member.email()));
    fields.add(
        helped(request, "text", "organisation", member == null ? "" : member.organisation()));
    fields.add(field(request, "text", "territory", member == null ? "" : member.territory()));
    fields.add(field(request, "date", "joinedOn", day(member == null ? null : member.joinedOn())));
    if (member != null && !member.isPresent()) {
      fields.add(field(request, "date", "leftOn", day(member.leftOn())));
    }
    String submit =
        stored == null ? "retis.network.settings.members.submit" : "retis.network.settings.save";
    return SettingsForm.main(request.form(), request.formats().text(submit), fields);
  }

  private static SettingsSection leaving(SettingsRequest request) {
    Formats formats = request.formats();
    FieldView day =
        FieldView.ofType(
                "date", DAY, formats.text("retis.network.settings.leave.day"), typedDay(request))
            .helped(formats.text("retis.network.settings.leave.day.help"))
            .mistaken(request.errorOf(DAY));
    SettingsForm form =
        SettingsForm.minor(
                request.form(), formats.text("retis.network.settings.leave.submit"), List.of(day))
            .carrying("do", LEAVE);
    return SettingsSection.of(
            formats.text("retis.network.settings.leave"),
            formats.text("retis.network.settings.leave.help"))
        .with(form);
  }

  private static String typedDay(SettingsRequest request) {
    return LEAVE.equals(asked(request)) ? request.typed(DAY, "") : "";
  }

  private static SettingsSection returning(SettingsRequest request) {
    Formats formats = request.formats();
    String submit = formats.text("retis.network.settings.return.submit");
    return SettingsSection.of(formats.text("retis.network.settings.return"))
        .with(SettingsForm.minor(request.form(), submit, List.of()).carrying("do", RETURN));
  }

  private static SettingsSection erasing(SettingsRequest request) {
    Formats formats = request.formats();
    String submit = formats.text("retis.network.settings.erase.submit");
    FieldView name =
        FieldView.ofType(
                "text",
                CONFIRMED_NAME,
                formats.text("retis.network.settings.erase.name"),
                ERASE.equals(asked(request)) ? request.typed(CONFIRMED_NAME, "") : "")
            .helped(formats.text("retis.network.settings.erase.name.help"))
            .mistaken(request.errorOf(CONFIRMED_NAME));
    return SettingsSection.of(
            formats.text("retis.network.settings.erase"),
            formats.text("retis.network.settings.erase.help"))
        .with(SettingsForm.minor(request.form(), submit, List.of(name)).carrying("do", ERASE));
  }

  private static FieldView helped(
      SettingsRequest request, String type, String name, String stored) {
    return field(request, type, name, stored)
        .helped(request.formats().text("retis.network.settings." + name + ".help"));
  }

  private static FieldView field(SettingsRequest request, String type, String name, String stored) {
    boolean ours = asked(request).isEmpty();
    String label = request.formats().text("retis.network.settings." + name);
    return FieldView.ofType(type, name, label, ours ? request.typed(name, stored) : stored)
        .mistaken(ours ? request.errorOf(name) : "");
  }

  private static String day(@Nullable Object day) {
    return Objects.toString(day, "");
  }
}

package org.retis.network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.FieldView;
import org.retis.web.FormView;
import org.retis.web.Formats;
import org.retis.web.HiddenField;
import org.retis.web.LinkView;
import org.retis.web.PagingView;
import org.retis.web.SettingsRequest;

/** A roster, searched and paged: {@code /plugins/servlet/retis/settings/members}. */
public final class MemberListSettings extends NetworkSettings {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  private final transient Roster roster;

  /** Wired by Confluence. */
  public MemberListSettings(NetworkSettingsSupport support, Roster roster) {
    super(support, "members");
    this.roster = roster;
  }

  @Override
  List<SettingsSection> sections(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    String base = request.contextPath();
    String add = formats.text("retis.network.settings.members.add");
    String twice = formats.text("retis.network.settings.tab.duplicates");
    return List.of(
        SettingsSection.of(formats.text("retis.network.settings.tab.members"))
            .searched(search(request, network))
            .with(LinkView.primary(add, base + SettingsPaths.member(network, 0)))
            .with(LinkView.to(twice, base + SettingsPaths.duplicates(network))),
        SettingsSection.of("").with(table(request, network)));
  }

  @Override
  String act(SettingsRequest request, Network network) {
    throw unknownAction();
  }

  private SettingsTable table(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    RosterQuery query = new RosterQuery(text(request), presence(request), null);
    PageRequest page = new PageRequest(number(request, "page"), SIZE);
    Page<Member> found = roster.search(request.viewer(), network, query, page);
    return new SettingsTable(
        formats.plural("retis.network.settings.members.count", found.total()),
        List.of(
            formats.text("retis.network.settings.name"),
            formats.text("retis.network.settings.organisation"),
            formats.text("retis.network.settings.account"),
            formats.text("retis.network.settings.joinedOn")),
        found.rows().stream().map(member -> row(request, network, member)).toList(),
        PagingView.of(found, formats, number -> address(request, network, number)));
  }

  private static SettingsTable.Row row(SettingsRequest request, Network network, Member member) {
    Formats formats = request.formats();
    boolean linked = member.account().isPresent();
    LocalDate joined = member.joinedOn();
    return new SettingsTable.Row(
        member.name(),
        request.contextPath() + SettingsPaths.member(network, member.id()),
        sub(formats, member),
        List.of(
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.organisation"), member.organisation()),
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.account"),
                formats.text(
                    linked
                        ? "retis.network.settings.account.yes"
                        : "retis.network.settings.account.no")),
            SettingsTable.Cell.text(
                formats.text("retis.network.settings.joinedOn"),
                joined == null ? "" : formats.date(joined))),
        List.of(),
        List.of());
  }

  private static String sub(Formats formats, Member member) {
    LocalDate left = member.leftOn();
    return left == null
        ? member.email()
        : formats.text("retis.network.settings.left", formats.date(left));
  }

  private static SettingsForm search(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    FieldView text =
        FieldView.ofType(
            "search", "text", formats.text("retis.network.settings.search"), text(request));
    Presence chosen = presence(request);
    List<FieldView.Option> options =
        Arrays.stream(Presence.values())
            .map(each -> option(formats, each, each == chosen))
            .toList();
    FieldView presence =
        FieldView.choose("presence", formats.text("retis.network.settings.presence"), options);
    String action = request.contextPath() + SettingsPaths.SETTINGS + "/members";
    return new SettingsForm(
        new FormView(action, ""),
        List.of(text, presence),
        List.of(new HiddenField("network", String.valueOf(network.id()))),
        formats.text("retis.network.settings.search.submit"),
        "",
        false);
  }

  private static FieldView.Option option(Formats formats, Presence presence, boolean chosen) {
    String key = presence.name().toLowerCase(Locale.ROOT);
    return new FieldView.Option(
        presence.name(), formats.text("retis.network.settings.presence." + key), chosen);
  }

  private static String address(SettingsRequest request, Network network, int page) {
    return request.contextPath()
        + SettingsPaths.members(network)
        + "&text="
        + URLEncoder.encode(text(request), StandardCharsets.UTF_8)
        + "&presence="
        + presence(request).name()
        + "&page="
        + page;
  }

  private static String text(SettingsRequest request) {
    return request.parameter("text");
  }

  private static Presence presence(SettingsRequest request) {
    String typed = request.parameter("presence");
    return Arrays.stream(Presence.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(Presence.PRESENT);
  }
}

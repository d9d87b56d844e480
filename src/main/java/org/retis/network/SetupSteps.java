package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.PageToCreate;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** The three steps from nothing to a network with its first page. */
final class SetupSteps {

  private static final String ACCOUNTS = "accounts";
  private static final int LINES = 6;

  private final NetworkSettingsSupport support;
  private final RosterGroups groups;
  private final RosterEditor editor;
  private final RoleEditor roles;
  private final Permissions permissions;
  private final Spaces spaces;

  SetupSteps(
      NetworkSettingsSupport support,
      RosterGroups groups,
      RosterEditor editor,
      RoleEditor roles,
      Permissions permissions,
      Spaces spaces) {
    this.support = support;
    this.groups = groups;
    this.editor = editor;
    this.roles = roles;
    this.permissions = permissions;
    this.spaces = spaces;
  }

  /** Step 1: the network; or that the space has one. */
  List<SettingsSection> network(SettingsRequest request) {
    Formats formats = request.formats();
    List<SettingsSection> sections = new ArrayList<>();
    String space = request.parameter("space");
    List<Network> here = support.networks().atHome(request.viewer(), space).stream().toList();
    for (Network network : here) {
      String title = formats.text("retis.network.setup.declared", network.name());
      sections.add(
          SettingsSection.of(title)
              .with(settings(request, network))
              .with(toPeople(request, network)));
    }
    if (here.isEmpty()) {
      sections.add(declaration(request, space));
      sections.add(others(request));
    }
    return sections.stream().filter(SetupSteps::saysSomething).toList();
  }

  /** Declares what was typed in step 1. */
  Network declare(SettingsRequest request) {
    NetworkDraft draft = new NetworkFields(request, support.networks()).draft(null);
    Network network = support.networks().declare(request.viewer(), draft);
    roles.addUsual(request.viewer(), network);
    return network;
  }

  /** Step 2: people. */
  List<SettingsSection> people(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    List<FieldView> fields = new ArrayList<>(GroupSettings.fields(request));
    fields.add(
        FieldView.area(
                ACCOUNTS,
                formats.text("retis.network.setup.accounts"),
                request.typed(ACCOUNTS, ""),
                LINES)
            .helped(formats.text("retis.network.setup.accounts.help"))
            .mistaken(request.errorOf(ACCOUNTS)));
    SettingsForm form =
        SettingsForm.main(
            request.form(), formats.text("retis.network.setup.people.submit"), fields);
    return List.of(
        SettingsSection.of(
                formats.text("retis.network.setup.people"),
                formats.text("retis.network.setup.people.help"))
            .with(form)
            .with(toPage(request, network)));
  }

  /** Puts on the roster whom step 2 names. */
  void addPeople(SettingsRequest request, Network network) {
    List<MemberDraft> drafts = drafts(request);
    if (!request.parameter("group").isEmpty()) {
      boolean kept = Boolean.parseBoolean(request.parameter("keptInStep"));
      groups.add(request.viewer(), network, request.parameter("group"), kept);
    }
    for (MemberDraft draft : drafts) {
      add(request, network, draft);
    }
  }

  /** Step 3: the first page. */
  List<SettingsSection> page(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    String home = spaces.byKey(network.homeSpaceKey()).map(SpaceInfo::path).orElse("/");
    SettingsSection section =
        SettingsSection.of(
            formats.text("retis.network.setup.page"),
            formats.text("retis.network.setup.page.help"),
            formats.text("retis.network.setup.page.by-hand", String.join(", ", FirstPage.MACROS)));
    if (permissions.mayCreatePage(request.viewer(), network.homeSpaceKey())) {
      section = section.with(toCreate(request, network));
    }
    return List.of(
        section
            .with(
                LinkView.to(formats.text("retis.network.setup.home"), request.contextPath() + home))
            .with(settings(request, network)));
  }

  private SettingsSection declaration(SettingsRequest request, String space) {
    Formats formats = request.formats();
    requireDeclarable(request, space);
    String name = spaces.byKey(space).map(SpaceInfo::name).orElse("");
    SettingsForm form =
        SettingsForm.main(
            request.form(),
            formats.text("retis.network.setup.declare"),
            new NetworkFields(request, support.networks()).first(space, name));
    return SettingsSection.of(
            formats.text("retis.network.setup.step.1"),
            formats.text("retis.network.setup.network.help"))
        .with(form);
  }

  private void requireDeclarable(SettingsRequest request, String space) {
    if (space.isEmpty() || support.networks().mayDeclare(request.viewer(), space)) {
      return;
    }
    throw permissions.mayViewSpace(request.viewer(), space)
        ? UserMistake.forbidden("retis.network.mistake.declare")
        : UserMistake.missing("retis.network.mistake.space.unknown", space);
  }

  private SettingsSection others(SettingsRequest request) {
    SettingsSection section =
        SettingsSection.of(request.formats().text("retis.network.setup.others"));
    for (Network network : support.networks().list(request.viewer())) {
      if (support.rights().coordinates(request.viewer(), network)) {
        String path = SettingsPaths.description(network);
        section = section.with(LinkView.to(network.name(), request.contextPath() + path));
      }
    }
    return section;
  }

  private static boolean saysSomething(SettingsSection section) {
    return section.linked() || !section.forms().isEmpty();
  }

  private List<MemberDraft> drafts(SettingsRequest request) {
    List<MemberDraft> drafts = new ArrayList<>();
    for (String line : request.parameter(ACCOUNTS).split("\\R")) {
      if (!line.isBlank()) {
        drafts.add(MemberDraft.withAccount(line.strip()));
      }
    }
    if (drafts.size() > RosterEditor.MOST_AT_ONCE) {
      String most = String.valueOf(RosterEditor.MOST_AT_ONCE);
      throw new UserMistake("retis.network.mistake.many", ACCOUNTS, most);
    }
    return drafts;
  }

  /** Who is on the roster already, perhaps by the group, needn't be added. */
  private void add(SettingsRequest request, Network network, MemberDraft draft) {
    try {
      editor.add(request.viewer(), network, draft);
    } catch (UserMistake mistake) {
      if (mistake.kind() != UserMistake.Kind.CONFLICT) {
        throw new UserMistake(mistake.key(), ACCOUNTS, mistake.args());
      }
    }
  }

  private static PageToCreate toCreate(SettingsRequest request, Network network) {
    Formats formats = request.formats();
    String base = request.contextPath();
    FirstPage page = FirstPage.of(network, formats);
    return new PageToCreate(
        base + "/rest/retis/1.0/networks/" + network.id() + "/first-page",
        base + "/rest/api/content",
        page.spaceKey(),
        "",
        page.title(),
        formats.text("retis.network.setup.page.title"),
        formats.text("retis.network.setup.page.submit"),
        formats.text("retis.network.setup.page.working"),
        formats.text("retis.network.setup.page.failed"),
        "",
        base + "/pages/viewpage.action?pageId=");
  }

  private static LinkView settings(SettingsRequest request, Network network) {
    return LinkView.to(
        request.formats().text("retis.network.setup.settings"),
        request.contextPath() + SettingsPaths.description(network));
  }

  private static LinkView toPeople(SettingsRequest request, Network network) {
    return LinkView.to(
        request.formats().text("retis.network.setup.to-people"),
        request.contextPath() + SettingsPaths.step(2, network));
  }

  private static LinkView toPage(SettingsRequest request, Network network) {
    return LinkView.to(
        request.formats().text("retis.network.setup.to-page"),
        request.contextPath() + SettingsPaths.step(3, network));
  }
}

package org.retis.directory;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import java.util.Arrays;
import java.util.List;
import org.retis.gateway.Accounts;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.WebResources;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.network.Roles;
import org.retis.web.SettingsRequest;
import org.retis.web.SettingsScreen;
import org.retis.web.SettingsServlet;
import org.retis.web.SettingsSupport;
import org.retis.web.UserMistake;

/**
 * The page of one entry, {@code /plugins/servlet/retis/entry?network=1&member=12}: to read for who
 * may see the network, to change for the person and for coordinators.
 */
@AnonymousSiteAccess
public final class EntryServlet extends SettingsServlet {

  private static final long serialVersionUID = 1L;

  private final transient Networks networks;
  private final transient Directory directory;
  private final transient EntryEditor editor;
  private final transient Roles roles;
  private final transient Accounts accounts;
  private final transient Spaces spaces;
  private final transient WebResources resources;

  /** Made by Confluence, which hands over beans of ours. */
  public EntryServlet(
      SettingsSupport support,
      Networks networks,
      Directory directory,
      EntryEditor editor,
      Roles roles,
      Accounts accounts,
      Spaces spaces) {
    super(support);
    this.networks = networks;
    this.directory = directory;
    this.editor = editor;
    this.roles = roles;
    this.accounts = accounts;
    this.spaces = spaces;
    this.resources = support.resources();
  }

  @Override
  protected SettingsScreen show(SettingsRequest request) {
    resources.require("directory-style");
    Network network = network(request);
    OpenDirectory open = directory.open(request.viewer(), network);
    Entry entry = open.get(number(request, "member"));
    RoleLabels labels = RoleLabels.of(roles.states(request.viewer(), network), request.formats());
    EntryLinks links = new EntryLinks(request.contextPath(), network.id(), true);
    PersonViews people = new PersonViews(accounts, request.formats(), labels, open.fields(), links);
    String title =
        open.isOwn(entry)
            ? request.formats().text("retis.directory.entry.own.title")
            : request.formats().text("retis.directory.entry.title", entry.name());
    EntryViews views = new EntryViews(request, open, people);
    return new SettingsScreen(
        title, "org/retis/directory/entry.html.vm", views.view(entry, home(request, network)));
  }

  @Override
  protected String act(SettingsRequest request) {
    Network network = network(request);
    int member = number(request, "member");
    if (request.parameter("right").isEmpty()) {
      editor.change(request.viewer(), network, typed(request, member));
    } else {
      editor.confirm(request.viewer(), network, member);
    }
    return EntryLinks.path(network.id(), member) + "&saved=true";
  }

  private EntryDraft typed(SettingsRequest request, int member) {
    List<String> topics = Arrays.asList(request.parameter("topics").split("[,;\\n]"));
    return new EntryDraft(
        member,
        number(request, "revision"),
        request.parameter("function"),
        request.parameter("phone"),
        request.parameter("email"),
        request.parameter("profiles"),
        topics,
        Boolean.parseBoolean(request.parameter("photo")),
        null);
  }

  private Network network(SettingsRequest request) {
    return networks.get(request.viewer(), number(request, "network"));
  }

  private String home(SettingsRequest request, Network network) {
    String path = spaces.byKey(network.homeSpaceKey()).map(SpaceInfo::path).orElse("/");
    return request.contextPath() + path;
  }

  private static int number(SettingsRequest request, String name) {
    try {
      return Integer.parseInt(request.parameter(name));
    } catch (NumberFormatException e) {
      throw UserMistake.missing("retis.directory.mistake.missing");
    }
  }
}

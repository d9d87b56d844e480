package org.retis.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.network.Network;
import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.Roles;
import org.retis.store.Page;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MacroSpec;
import org.retis.web.UserMistake;

/** {@code retis-directory}: the people of a network, as cards, as a table, by organisation. */
public final class DirectoryMacro extends NetworkMacro {

  /** Larger groups are refused, for their members would have to be read on every view. */
  static final int MAX_GROUP = 2_000;

  private static final MacroSpec SPEC =
      MacroSpec.of("directory", "retis-directory", "retis.directory.title")
          .settings(DirectoryParameters.settings())
          .fields(DirectoryParameters.fields())
          .resources("directory-style");

  private final Directory directory;
  private final Roles roles;
  private final Accounts accounts;

  /** Made by Confluence, which hands over beans of ours. */
  public DirectoryMacro(
      NetworkMacroSupport support, Directory directory, Roles roles, Accounts accounts) {
    super(support, SPEC);
    this.directory = directory;
    this.roles = roles;
    this.accounts = accounts;
  }

  @Override
  protected String show(NetworkContext context) {
    MacroContext macro = context.macro();
    Formats formats = context.formats();
    Network network = context.network();
    OpenDirectory open = directory.open(macro.viewer(), network);
    DirectoryRequest request = DirectoryRequest.of(macro, open);
    RoleLabels labels = RoleLabels.of(roles.states(macro.viewer(), network), formats);
    Selection selection = request.selection(only(macro, open, labels));

    Page<Entry> page = open.page(selection, request.sort(), request.reversed(), request.page());
    FacetViews facets = new FacetViews(formats, macro.links(), selection.chosen());
    if (macro.interactive()) {
      offer(facets, macro, open, selection, request);
    }
    EntryLinks links = new EntryLinks(context.contextPath(), network.id(), macro.interactive());
    PersonViews people = new PersonViews(accounts, formats, labels, open.fields(), links);
    DirectoryViews views =
        new DirectoryViews(context, request, open, network.words(), people, facets);
    DirectoryView view = views.view(page, open.totals(selection), own(open, links, formats));
    return draw(template(macro), view);
  }

  private static String template(MacroContext macro) {
    return macro.call().output().isStatic()
        ? "org/retis/directory/directory-static.html.vm"
        : "org/retis/directory/directory.html.vm";
  }

  private static void offer(
      FacetViews facets,
      MacroContext macro,
      OpenDirectory open,
      Selection selection,
      DirectoryRequest request) {
    boolean filters = macro.settings().get(DirectoryParameters.SHOW_FILTERS);
    for (Facet facet : Facet.values()) {
      boolean headings = facet == Facet.ORGANISATION && request.isByOrganisation();
      if (filters || headings || !selection.chosen(facet).isEmpty()) {
        facets.offer(facet, open.values(selection, facet));
      }
    }
  }

  private static List<LinkView> own(OpenDirectory open, EntryLinks links, Formats formats) {
    Optional<Entry> own = open.own();
    List<LinkView> actions = new ArrayList<>();
    own.ifPresent(
        entry ->
            actions.add(
                LinkView.to(formats.text("retis.directory.own"), links.to(entry.memberId()))));
    return actions;
  }

  /** The members to whom roles and groups narrow the directory, or null. */
  private @Nullable Set<Integer> only(MacroContext macro, OpenDirectory open, RoleLabels labels) {
    List<String> wanted = macro.settings().get(DirectoryParameters.ROLE);
    List<String> groups = macro.settings().get(DirectoryParameters.GROUPS);
    if (wanted.isEmpty() && groups.isEmpty()) {
      return null;
    }
    Set<Integer> members = new HashSet<>();
    if (!groups.isEmpty()) {
      members.addAll(open.membersOf(keysOf(groups)));
    }
    if (!wanted.isEmpty()) {
      Set<Integer> holders = labels.holdersOf(wanted);
      if (groups.isEmpty()) {
        members.addAll(holders);
      } else {
        members.retainAll(holders);
      }
    }
    return members;
  }

  private List<String> keysOf(List<String> groups) {
    Set<String> keys = new HashSet<>();
    for (String group : groups) {
      List<Account> inside = accounts.inGroup(group, MAX_GROUP + 1);
      if (inside.isEmpty() && !accounts.groupExists(group)) {
        throw new UserMistake("retis.directory.mistake.group", "groups", group);
      }
      if (inside.size() > MAX_GROUP) {
        throw new UserMistake("retis.directory.mistake.groupSize", "groups", group, MAX_GROUP);
      }
      inside.forEach(account -> keys.add(account.userKey()));
    }
    return List.copyOf(keys);
  }
}

package org.retis.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.directory.DirectoryControls.Facets;
import org.retis.directory.DirectoryPeople.Group;
import org.retis.directory.DirectoryPeople.Person;
import org.retis.directory.DirectoryView.Empty;
import org.retis.directory.DirectoryView.Foot;
import org.retis.directory.DirectoryView.Result;
import org.retis.network.Circle;
import org.retis.network.NetworkContext;
import org.retis.network.SettingsPaths;
import org.retis.network.Words;
import org.retis.store.Page;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;
import org.retis.web.PagingView;

/** Draws one directory for one reader out of what was read for it. */
final class DirectoryViews {

  private final MacroContext context;
  private final String title;
  private final String membersPath;
  private final Formats formats;
  private final MacroLinks links;
  private final DirectoryRequest request;
  private final OpenDirectory open;
  private final Words words;
  private final PersonViews people;
  private final FacetViews facets;
  private final ControlViews controls;

  DirectoryViews(
      NetworkContext context,
      DirectoryRequest request,
      OpenDirectory open,
      Words words,
      PersonViews people,
      FacetViews facets) {
    this.context = context.macro();
    this.formats = context.formats();
    this.links = context.macro().links().without(DirectoryParameters.PAGE);
    this.title = context.heading("retis.directory.title");
    this.membersPath = context.address(SettingsPaths.members(context.network()));
    this.request = request;
    this.open = open;
    this.words = words;
    this.people = people;
    this.facets = facets;
    this.controls = new ControlViews(context.macro(), request, open.fields());
  }

  /**
   * The whole.
   *
   * @param page the people
   * @param totals how large the directory is
   * @param actions buttons at the head
   */
  DirectoryView view(Page<Entry> page, Totals totals, List<LinkView> actions) {
    boolean table = DirectoryRequest.TABLE.equals(request.view()) && !page.rows().isEmpty();
    boolean interactive = context.interactive();
    return new DirectoryView(
        title,
        summary(totals),
        interactive ? actions : List.of(),
        controls.bar(interactive),
        facetsShown(interactive),
        controls.columns(interactive && table),
        result(page, totals, interactive),
        DirectoryRequest.CARDS.equals(request.view()) ? cards(page.rows(), false) : List.of(),
        new TableViews(formats, links, request, people)
            .table(table ? page.rows() : List.of(), interactive),
        request.isByOrganisation() ? groups(page.rows()) : List.of(),
        paging(page, interactive),
        empty(page, totals),
        foot(table));
  }

  private Facets facetsShown(boolean interactive) {
    Facets all = facets.view();
    boolean shown =
        interactive && all.shown() && context.settings().get(DirectoryParameters.SHOW_FILTERS);
    return new Facets(
        shown,
        all.label(),
        all.chosen(),
        all.action(),
        all.hidden(),
        all.groups(),
        all.apply(),
        all.clear());
  }

  private String summary(Totals totals) {
    String size = count(totals.members());
    String organisations =
        totals.organisations() == 0
            ? formats.text("retis.directory.summary.people", size)
            : formats.text(
                "retis.directory.summary",
                size,
                formats.plural("retis.directory.organisations", totals.organisations()));
    return open.fields().contains(Field.CONFIRMED) && totals.members() > 0
        ? organisations + " " + formats.plural("retis.directory.confirmed", totals.confirmed())
        : organisations;
  }

  /** A number of people, in the network's own word. */
  private String count(int n) {
    return formats.plural(
        "retis.directory.count",
        n,
        own(words.member(), "retis.directory.member"),
        own(words.members(), "retis.directory.members"));
  }

  private String own(String word, String usualKey) {
    return word.isEmpty() ? formats.text(usualKey) : word;
  }

  private Result result(Page<Entry> page, Totals totals, boolean interactive) {
    int first = page.request().offset() + 1;
    int last = page.request().offset() + page.rows().size();
    boolean all = page.total() == totals.members();
    boolean whole = page.rows().size() == page.total();
    List<String> details = new ArrayList<>();
    if (!all) {
      details.add(formats.text("retis.directory.of", formats.number(totals.members())));
    }
    if (!whole && !page.rows().isEmpty()) {
      details.add(
          formats.text(
              all ? "retis.directory.rangeAlone" : "retis.directory.range",
              formats.number(first),
              formats.number(last)));
    }
    return new Result(
        count(page.total()),
        String.join(", ", details),
        formats.text("retis.directory.chips"),
        interactive ? facets.chips(request.search()) : List.of(),
        controls.sortForm(interactive && !request.isByOrganisation() && page.total() > 1));
  }

  private List<Person> cards(List<Entry> entries, boolean nested) {
    List<Column> chosen = DirectoryRequest.hasOwnColumns(context) ? request.columns() : null;
    return entries.stream().map(entry -> people.card(entry, chosen, nested)).toList();
  }

  private List<Group> groups(List<Entry> entries) {
    Map<String, List<Entry>> byOrganisation = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byOrganisation
          .computeIfAbsent(Facet.key(entry.organisation()), any -> new ArrayList<>())
          .add(entry);
    }
    List<Group> groups = new ArrayList<>();
    byOrganisation.forEach(
        (key, members) -> {
          int counted = facets.count(Facet.ORGANISATION, key);
          groups.add(
              new Group(
                  key.isEmpty()
                      ? formats.text("retis.directory.noOrganisation")
                      : members.get(0).organisation(),
                  counted == 0 ? "" : count(counted),
                  cards(members, true)));
        });
    return groups;
  }

  private PagingView paging(Page<Entry> page, boolean interactive) {
    PagingView paging =
        PagingView.of(page, formats, number -> links.with(DirectoryParameters.PAGE, number).href());
    return new PagingView(interactive && paging.needed(), paging.label(), paging.steps());
  }

  private Empty empty(Page<Entry> page, Totals totals) {
    if (!page.rows().isEmpty()) {
      return new Empty(false, "", "", List.of());
    }
    if (totals.members() > 0) {
      MacroLinks everybody =
          facets
              .withoutFacets()
              .without(DirectoryParameters.Q)
              .with(DirectoryParameters.SEARCHED, true);
      LinkView all = LinkView.to(formats.text("retis.directory.clear"), everybody.href());
      return new Empty(
          true,
          formats.text("retis.directory.nobody.title"),
          formats.text("retis.directory.nobody.text"),
          context.interactive() ? List.of(all) : List.of());
    }
    boolean coordinator = open.circle() == Circle.COORDINATOR;
    return new Empty(
        true,
        formats.text("retis.directory.empty.title"),
        formats.text(
            coordinator ? "retis.directory.empty.coordinator" : "retis.directory.empty.text"),
        coordinator && context.interactive() ? List.of(add()) : List.of());
  }

  private LinkView add() {
    return LinkView.primary(formats.text("retis.directory.empty.add"), membersPath);
  }

  private Foot foot(boolean table) {
    boolean confirmed = table && request.columns().contains(Column.CONFIRMED);
    String note =
        confirmed
            ? "retis.directory.foot.confirmed"
            : open.fields().contains(Field.PHONE)
                ? "retis.directory.foot.member"
                : "retis.directory.foot.viewer";
    return new Foot(formats.text(note), confirmed, formats.asOfNow());
  }
}

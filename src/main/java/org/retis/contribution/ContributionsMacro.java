package org.retis.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.contribution.ContributionsView.Deedlist;
import org.retis.contribution.ContributionsView.Table;
import org.retis.gateway.Accounts;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;
import org.retis.web.MacroSpec;
import org.retis.web.PagingView;

/** {@code retis-contributions}: who brings what, how it goes, and the lists behind the figures. */
public final class ContributionsMacro extends NetworkMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("contribution", "retis-contributions", "retis.contribution.title")
          .settings(ContributionParameters.settings())
          .fields(ContributionParameters.fields())
          .resources("contribution-style");

  private final Contributions contributions;
  private final Accounts accounts;
  private final NetworkMacroSupport support;

  /** Made by Confluence, which hands over beans of ours. */
  public ContributionsMacro(
      NetworkMacroSupport support, Contributions contributions, Accounts accounts) {
    super(support, SPEC);
    this.support = support;
    this.contributions = contributions;
    this.accounts = accounts;
  }

  @Override
  protected String show(NetworkContext context) {
    Question question = ContributionParameters.question(context.macro());
    DeedLists lists = new DeedLists(context, contributions, accounts, support.spaces());
    Optional<Whose> whose = lists.whose();
    return whose.isPresent()
        ? draw(template(context), list(context, question, lists, whose.get()))
        : draw(template(context), dashboard(context, question));
  }

  private static String template(NetworkContext context) {
    return context.macro().call().output().isStatic()
        ? "org/retis/contribution/contributions-static.html.vm"
        : "org/retis/contribution/contributions.html.vm";
  }

  private ContributionsView dashboard(NetworkContext context, Question question) {
    Viewer viewer = context.macro().viewer();
    Network network = context.network();
    Listing listing = ContributionParameters.listing(context.macro());
    Figures figures = contributions.figures(viewer, network, question);
    Page<Line> lines =
        limited(
            context.macro(),
            contributions.members(viewer, network, figures, listing, request(context.macro())));
    Map<Integer, Member> people =
        contributions.people(viewer, network, lines.rows().stream().map(Line::memberId).toList());
    Table table = new MemberTables(context).table(figures, lines, people, listing);
    ContributionsViews views = new ContributionsViews(context);
    Wording wording = new Wording(context.formats());
    return new ContributionsView(
        context.heading("retis.contribution.title"),
        views.summary(figures),
        views.actions(question),
        views.forms(question),
        wording.messages(figures.progress()),
        views.figures(figures),
        List.of(views.chart(figures)),
        List.of(table),
        List.of(),
        paging(context, lines),
        wording.foot(figures.progress()),
        context.formats().text("retis.contribution.help"),
        views.help());
  }

  private ContributionsView list(
      NetworkContext context, Question question, DeedLists lists, Whose whose) {
    Question narrowed = lists.narrowed(question);
    Page<Deed> deeds =
        contributions.deeds(
            context.macro().viewer(), context.network(), narrowed, whose, request(context.macro()));
    Deedlist list = lists.list(whose, deeds);
    return new ContributionsView(
        context.heading("retis.contribution.title"),
        new Wording(context.formats()).period(question.period()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(list),
        paging(context, deeds),
        List.of(context.formats().asOfNow()),
        "",
        List.of());
  }

  private static PageRequest request(MacroContext macro) {
    return macro.call().output().isStatic()
        ? new PageRequest(1, PageRequest.MAX_SIZE)
        : new PageRequest(
            macro.fields().get(ContributionParameters.PAGE),
            macro.settings().get(ContributionParameters.PAGE_SIZE));
  }

  /** Not more members than the page's author wants. */
  private static Page<Line> limited(MacroContext macro, Page<Line> lines) {
    int limit = macro.settings().get(ContributionParameters.LIMIT);
    if (limit == 0 || limit >= lines.total()) {
      return lines;
    }
    List<Line> kept =
        lines.rows().stream().limit(Math.max(0, limit - lines.request().offset())).toList();
    return new Page<>(kept, limit, lines.request());
  }

  private static PagingView paging(NetworkContext context, Page<?> page) {
    MacroLinks links = context.macro().links();
    return PagingView.of(
        page,
        context.formats(),
        number ->
            context.macro().interactive()
                ? links.with(ContributionParameters.PAGE, number == 1 ? "" : number).href()
                : "");
  }
}

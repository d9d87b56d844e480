package org.retis.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retis.contribution.ContributionsView.Cell;
import org.retis.contribution.ContributionsView.Header;
import org.retis.contribution.ContributionsView.Person;
import org.retis.contribution.ContributionsView.Table;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.MacroLinks;

/** Puts together who brought what: names for coordinators, their own line for members. */
final class MemberTables {

  private final NetworkContext context;
  private final Formats formats;
  private final Wording wording;
  private final List<Column> columns;
  private final boolean dated;
  private final MacroLinks links;

  MemberTables(NetworkContext context) {
    this.context = context;
    this.formats = context.formats();
    this.wording = new Wording(formats);
    this.columns = Column.of(context.macro().settings().get(ContributionParameters.INCLUDE));
    this.dated = context.macro().settings().get(ContributionParameters.LAST);
    this.links = context.macro().links().without(ContributionParameters.PAGE);
  }

  /**
   * The table.
   *
   * @param lines the members of this page
   * @param people who they are
   */
  Table table(Figures figures, Page<Line> lines, Map<Integer, Member> people, Listing listing) {
    List<Person> rows = new ArrayList<>();
    for (Line line : lines.rows()) {
      Member member = people.get(line.memberId());
      if (member != null) {
        rows.add(person(member, figures.now().of(member.id())));
      }
    }
    addTogether(rows, figures.now());
    boolean named = context.circle() == Circle.COORDINATOR;
    String title = named ? "retis.contribution.table.members" : "retis.contribution.table.all";
    String none = context.macro().settings().get(ContributionParameters.NONE);
    boolean nothing = figures.now().all().all() == 0 && !none.isEmpty();
    return new Table(
        formats.text(title),
        named ? caption(lines, listing) : formats.text("retis.contribution.caption.own"),
        headers(named, listing),
        nothing ? List.of() : rows,
        nothing ? none : "");
  }

  private String caption(Page<Line> lines, Listing listing) {
    int from = lines.total() == 0 ? 0 : lines.request().offset() + 1;
    int until = lines.request().offset() + lines.rows().size();
    String what =
        listing.show() == Listing.Show.FIRST
            ? "retis.contribution.caption.first"
            : listing.show() == Listing.Show.ACTIVE || listing.order() != Listing.Order.NAME
                ? "retis.contribution.caption.active"
                : "retis.contribution.caption.all";
    String order =
        formats.text(
            "retis.contribution.caption.order." + listing.order().name().toLowerCase(Locale.ROOT));
    return formats.text(
        "retis.contribution.caption",
        formats.text(what),
        order,
        formats.number(from),
        formats.number(until),
        formats.number(lines.total()));
  }

  private List<Header> headers(boolean named, Listing listing) {
    List<Header> headers = new ArrayList<>();
    headers.add(
        header("retis.contribution.column.member", named, Listing.Order.NAME, listing, true));
    columns.forEach(column -> headers.add(new Header(wording.column(column), "", "", false)));
    headers.add(
        header("retis.contribution.column.all", named, Listing.Order.COUNT, listing, false));
    if (dated) {
      headers.add(
          header("retis.contribution.column.last", named, Listing.Order.UPDATE, listing, false));
    }
    return headers;
  }

  private Header header(
      String key, boolean named, Listing.Order order, Listing listing, boolean first) {
    boolean sorts = named && context.macro().interactive();
    String word = order.name().toLowerCase(Locale.ROOT);
    String sort = order == Listing.Order.NAME != listing.reversed() ? "ascending" : "descending";
    return new Header(
        formats.text(key),
        sorts ? links.with(ContributionParameters.ORDERED, word).href() : "",
        named && listing.order() == order ? sort : "",
        first);
  }

  private Person person(Member member, Share share) {
    return new Person(
        FaceView.of(member.id(), member.name(), null),
        true,
        member.name(),
        member.organisation(),
        cells(member.name(), share, "member", member.id()));
  }

  /** What can't be told apart stands together, so that nothing is lost from the total. */
  private void addTogether(List<Person> rows, Shares now) {
    if (now.former().all() > 0) {
      rows.add(together("retis.contribution.former", "", now.former(), "former"));
    }
    boolean apart = context.macro().settings().get(ContributionParameters.ANONYMOUS);
    Share outside = apart ? now.outside() : now.outside().plus(now.anonymous());
    if (outside.all() > 0) {
      String how = formats.plural("retis.contribution.outsiders", now.outsiders());
      rows.add(together("retis.contribution.outside", how, outside, apart ? "outside" : ""));
    }
    if (apart && now.anonymous().all() > 0) {
      rows.add(together("retis.contribution.anonymous", "", now.anonymous(), "anonymous"));
    }
    rows.add(together("retis.contribution.everybody", "", now.all(), "all"));
  }

  private Person together(String key, String sub, Share share, String group) {
    String name = formats.text(key);
    return new Person(FaceView.vacant(), false, name, sub, cells(name, share, group, 0));
  }

  private List<Cell> cells(String name, Share share, String group, int memberId) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(cell(name, wording.column(column), column.of(share), group, memberId, column));
    }
    long all = share.all();
    String label = formats.text("retis.contribution.column.all");
    cells.add(cell(name, label, all, group, memberId, null));
    if (dated) {
      String never = formats.text("retis.contribution.never");
      cells.add(new Cell(share.last().map(formats::date).orElse(never), "", "", false));
    }
    return cells;
  }

  private Cell cell(
      String name, String what, long times, String group, int memberId, @Nullable Column column) {
    String text = formats.number(times);
    boolean strong = column == null;
    if (times == 0 || group.isEmpty() || !context.macro().interactive()) {
      return new Cell(text, "", "", strong);
    }
    MacroLinks list =
        links
            .without(ContributionParameters.SHOW)
            .with(ContributionParameters.WHOSE, group)
            .with(ContributionParameters.MEMBER, memberId == 0 ? "" : Integer.toString(memberId))
            .with(ContributionParameters.KIND, column == null ? "" : column.word());
    return new Cell(
        text, list.href(), formats.text("retis.contribution.open", text, what, name), strong);
  }
}

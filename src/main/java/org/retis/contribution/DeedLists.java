package org.retis.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.retis.contribution.ContributionsView.Deedlist;
import org.retis.contribution.ContributionsView.Row;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroLinks;

/** Puts together the list behind a figure. */
final class DeedLists {

  private final NetworkContext context;
  private final Contributions contributions;
  private final Accounts accounts;
  private final Spaces spaces;
  private final Formats formats;
  private final Wording wording;

  DeedLists(NetworkContext context, Contributions contributions, Accounts accounts, Spaces spaces) {
    this.context = context;
    this.contributions = contributions;
    this.accounts = accounts;
    this.spaces = spaces;
    this.formats = context.formats();
    this.wording = new Wording(formats);
  }

  /** Whose contributions the reader wants listed. */
  Optional<Whose> whose() {
    var fields = context.macro().fields();
    int member = fields.get(ContributionParameters.MEMBER);
    return switch (fields.get(ContributionParameters.WHOSE)) {
      case "all" -> Optional.of(Whose.ALL);
      case "member" -> Optional.of(Whose.member(member));
      case "former" -> Optional.of(new Whose(Whose.Group.FORMER, 0));
      case "outside" -> Optional.of(new Whose(Whose.Group.OUTSIDE, 0));
      case "others" -> Optional.of(new Whose(Whose.Group.OTHERS, 0));
      case "anonymous" -> Optional.of(new Whose(Whose.Group.ANONYMOUS, 0));
      default -> Optional.empty();
    };
  }

  /** The question narrowed to the kinds that the reader wants listed. */
  Question narrowed(Question question) {
    String word = context.macro().fields().get(ContributionParameters.KIND);
    return Column.of(word)
        .map(
            column ->
                new Question(
                    question.period(),
                    false,
                    question.spaces(),
                    column.kinds().stream().filter(question.kinds()::contains).toList()))
        .orElse(new Question(question.period(), false, question.spaces(), question.kinds()));
  }

  Deedlist list(Whose whose, Page<Deed> deeds) {
    boolean named = context.circle() == Circle.COORDINATOR && whose.group() != Whose.Group.MEMBER;
    List<Integer> ids =
        deeds.rows().stream().map(Deed::memberId).filter(Objects::nonNull).distinct().toList();
    Map<Integer, Member> people =
        contributions.people(context.macro().viewer(), context.network(), ids);
    List<Row> rows = deeds.rows().stream().map(deed -> row(deed, people)).toList();
    return new Deedlist(
        title(whose),
        formats.plural("retis.contribution.list.count", deeds.total()),
        LinkView.to(formats.text("retis.contribution.list.back"), back()),
        headers(named),
        rows,
        named);
  }

  private String back() {
    MacroLinks links = context.macro().links();
    return links
        .without(
            ContributionParameters.WHOSE,
            ContributionParameters.MEMBER,
            ContributionParameters.KIND,
            ContributionParameters.PAGE)
        .href();
  }

  private String title(Whose whose) {
    String who =
        switch (whose.group()) {
          case ALL -> formats.text("retis.contribution.everybody");
          case FORMER -> formats.text("retis.contribution.former");
          case OUTSIDE -> formats.text("retis.contribution.outside");
          case ANONYMOUS -> formats.text("retis.contribution.anonymous");
          case OTHERS -> formats.text("retis.contribution.figure.outside");
          case MEMBER -> name(whose.memberId());
        };
    String word = context.macro().fields().get(ContributionParameters.KIND);
    return Column.of(word)
        .map(column -> formats.text("retis.contribution.list.of", who, wording.column(column)))
        .orElse(who);
  }

  private String name(int memberId) {
    Member member =
        contributions
            .people(context.macro().viewer(), context.network(), List.of(memberId))
            .get(memberId);
    return member == null ? formats.text("retis.contribution.somebody") : member.name();
  }

  private List<String> headers(boolean named) {
    List<String> headers = new ArrayList<>();
    headers.add(formats.text("retis.contribution.list.page"));
    headers.add(formats.text("retis.contribution.list.kind"));
    if (named) {
      headers.add(formats.text("retis.contribution.list.who"));
    }
    headers.add(formats.text("retis.contribution.list.space"));
    headers.add(formats.text("retis.contribution.list.when"));
    return headers;
  }

  private Row row(Deed deed, Map<Integer, Member> people) {
    ContentInfo page = deed.page();
    return new Row(
        wording.kind(deed.kind()),
        page == null
            ? formats.text(
                deed.pageIsThere()
                    ? "retis.contribution.list.closed"
                    : "retis.contribution.list.gone")
            : page.title(),
        page == null ? "" : context.address(page.path()),
        spaces.byKey(deed.spaceKey()).map(SpaceInfo::name).orElse(deed.spaceKey()),
        who(deed, people),
        formats.dateTime(deed.at()));
  }

  private String who(Deed deed, Map<Integer, Member> people) {
    if (deed.anonymous()) {
      return formats.text("retis.contribution.anonymous.one");
    }
    Member member = deed.memberId() == null ? null : people.get(deed.memberId());
    if (member != null) {
      return member.name();
    }
    return Optional.ofNullable(deed.userKey())
        .flatMap(accounts::byKey)
        .map(Account::fullName)
        .map(name -> formats.text("retis.contribution.outside.one", name))
        .orElseGet(() -> formats.text("retis.contribution.somebody"));
  }
}

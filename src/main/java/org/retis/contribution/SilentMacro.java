package org.retis.contribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.retis.contribution.SilentView.Choice;
import org.retis.contribution.SilentView.Person;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;
import org.retis.web.PagingView;

/** {@code retis-silent}: of whom nothing was heard for a while, for coordinators only. */
public final class SilentMacro extends NetworkMacro {

  static final MacroParameter<Integer> DAYS = MacroParameter.whole("days", 90, 7, 3650);
  static final MacroParameter<String> SHOW =
      MacroParameter.choice("show", "stopped", "stopped", "never", "no-account", "new");
  static final MacroParameter<Integer> PAGE_SIZE =
      MacroParameter.whole("page-size", 20, 1, PageRequest.MAX_SIZE);
  static final MacroParameter<String> SHOWN =
      MacroParameter.choice("show", "", "stopped", "never", "no-account", "new");
  static final MacroParameter<Integer> PAGE =
      MacroParameter.whole("page", 1, 1, 1_000_000).called("retis.contribution.page");

  private static final List<Silence.State> STATES =
      List.of(
          Silence.State.STOPPED,
          Silence.State.NEVER,
          Silence.State.NEW,
          Silence.State.WITHOUT_ACCOUNT);

  private static final MacroSpec SPEC =
      MacroSpec.of("contribution", "retis-silent", "retis.contribution.silent.title")
          .settings(NetworkContext.TITLE, DAYS, SHOW, PAGE_SIZE)
          .fields(SHOWN, PAGE)
          .resources("contribution-style");

  private final SilentMembers silent;
  private final Roster roster;

  /** Made by Confluence, which hands over beans of ours. */
  public SilentMacro(NetworkMacroSupport support, SilentMembers silent, Roster roster) {
    super(support, SPEC);
    this.silent = silent;
    this.roster = roster;
  }

  @Override
  protected String show(NetworkContext context) {
    if (context.circle() != Circle.COORDINATOR) {
      return draw(
          "org/retis/contribution/closed.html.vm",
          new ClosedView(
              context.formats().text("retis.contribution.silent.closed.title"),
              context.formats().text("retis.contribution.silent.closed")));
    }
    return draw(
        context.macro().call().output().isStatic()
            ? "org/retis/contribution/silent-static.html.vm"
            : "org/retis/contribution/silent.html.vm",
        view(context));
  }

  private SilentView view(NetworkContext context) {
    MacroContext macro = context.macro();
    Formats formats = context.formats();
    int days = macro.settings().get(DAYS);
    Silence.State state = state(macro);
    Map<Silence.State, Integer> counts =
        new EnumMap<>(silent.counts(macro.viewer(), context.network(), days));
    Page<Line> lines = silent.page(macro.viewer(), context.network(), state, days, request(macro));
    Map<Integer, Member> people =
        roster.byIds(
            macro.viewer(), context.network(), lines.rows().stream().map(Line::memberId).toList());
    Progress progress = silent.progress(context.network());
    Wording wording = new Wording(formats);
    return new SilentView(
        context.heading("retis.contribution.silent.title"),
        formats.plural("retis.contribution.silent.summary", silentCount(counts), days),
        actions(context, days),
        wording.messages(progress),
        formats.text("retis.contribution.silent.choose"),
        macro.interactive() ? choices(macro, formats, counts, state) : List.of(),
        formats.plural("retis.contribution.silent." + key(state) + ".caption", lines.total()),
        formats.text("retis.contribution.silent." + key(state) + ".empty"),
        persons(lines, people, state, formats),
        PagingView.of(
            lines, formats, number -> macro.links().with(PAGE, number == 1 ? "" : number).href()),
        formats.text("retis.contribution.silent.foot", formats.number(days)),
        progress.at() == null
            ? formats.asOfNow()
            : formats.text(
                "retis.contribution.computed",
                formats.date(progress.at()),
                formats.time(progress.at())));
  }

  private static int silentCount(Map<Silence.State, Integer> counts) {
    return counts.getOrDefault(Silence.State.STOPPED, 0)
        + counts.getOrDefault(Silence.State.NEVER, 0);
  }

  private static List<LinkView> actions(NetworkContext context, int days) {
    if (!context.macro().interactive()) {
      return List.of();
    }
    String path = "/rest/retis/1.0/networks/" + context.network().id() + "/silent.csv?days=" + days;
    return List.of(
        LinkView.to(context.formats().text("retis.contribution.export"), context.address(path)));
  }

  private static List<Choice> choices(
      MacroContext macro,
      Formats formats,
      Map<Silence.State, Integer> counts,
      Silence.State shown) {
    MacroLinks links = macro.links().without(PAGE);
    List<Choice> choices = new ArrayList<>();
    for (Silence.State state : STATES) {
      choices.add(
          new Choice(
              formats.text(
                  "retis.contribution.silent." + key(state) + ".choice",
                  formats.number(counts.getOrDefault(state, 0))),
              links.with(SHOWN, word(state)).href(),
              state == shown));
    }
    return choices;
  }

  private static List<Person> persons(
      Page<Line> lines, Map<Integer, Member> people, Silence.State state, Formats formats) {
    List<Person> persons = new ArrayList<>();
    for (Line line : lines.rows()) {
      Member member = people.get(line.memberId());
      if (member != null) {
        persons.add(
            new Person(
                FaceView.of(member.id(), member.name(), null),
                member.name(),
                formats.text("retis.contribution.silent." + key(state) + ".mark"),
                member.organisation(),
                sentence(line, member, formats)));
      }
    }
    return persons;
  }

  private static String sentence(Line line, Member member, Formats formats) {
    if (line.last().isPresent()) {
      return formats.text("retis.contribution.silent.last", formats.date(line.last().get()));
    }
    if (!line.withAccount()) {
      return formats.text("retis.contribution.silent.unknown");
    }
    return member.joinedOn() == null
        ? formats.text("retis.contribution.silent.nothing")
        : formats.text("retis.contribution.silent.nothing.since", formats.date(member.joinedOn()));
  }

  private static Silence.State state(MacroContext macro) {
    String shown = macro.fields().get(SHOWN);
    return stateOf(shown.isEmpty() ? macro.settings().get(SHOW) : shown);
  }

  static Silence.State stateOf(String word) {
    return switch (word) {
      case "never" -> Silence.State.NEVER;
      case "no-account" -> Silence.State.WITHOUT_ACCOUNT;
      case "new" -> Silence.State.NEW;
      default -> Silence.State.STOPPED;
    };
  }

  static String word(Silence.State state) {
    return state == Silence.State.WITHOUT_ACCOUNT ? "no-account" : key(state);
  }

  private static String key(Silence.State state) {
    return state == Silence.State.WITHOUT_ACCOUNT
        ? "without"
        : state.name().toLowerCase(Locale.ROOT);
  }

  private static PageRequest request(MacroContext macro) {
    return macro.call().output().isStatic()
        ? new PageRequest(1, PageRequest.MAX_SIZE)
        : new PageRequest(macro.fields().get(PAGE), macro.settings().get(PAGE_SIZE));
  }
}

package org.retis.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retis.network.NetworkContext;
import org.retis.store.Page;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;
import org.retis.web.PagingView;

/** Draws one register for one reader out of what was read for it. */
final class RegisterViews {

  private final NetworkContext network;
  private final MacroContext context;
  private final Formats formats;
  private final MacroLinks links;
  private final RegisterRequest request;
  private final RegisterBodies bodies;
  private final RegisterTables tables;
  private final String word;

  RegisterViews(
      NetworkContext network,
      RegisterRequest request,
      RegisterBodies bodies,
      RegisterTables tables) {
    this.network = network;
    this.context = network.macro();
    this.formats = network.formats();
    this.links = context.links().without(RegisterParameters.PAGE);
    this.request = request;
    this.bodies = bodies;
    this.tables = tables;
    this.word = request.kind().word();
  }

  /**
   * The whole.
   *
   * @param page what stands on pages that are open to their space
   * @param restricted what stands on others
   * @param figures what is counted
   * @param owners who can be chosen, sort name to name; none for decisions
   */
  RegisterView view(
      Page<Outcome> page,
      RestrictedOutcomes restricted,
      RegisterFigures figures,
      Map<String, String> owners) {
    boolean clickable = context.interactive();
    boolean nothing = page.rows().isEmpty() && restricted.rows().isEmpty();
    return new RegisterView(
        network.heading("retis.meeting." + word + "s.title"),
        figures.summary(),
        clickable ? List.of(export()) : List.of(),
        context.settings().get(RegisterParameters.SHOW_FIGURES) ? figures.bar() : List.of(),
        new RegisterView.Views(
            clickable && request.kind() == OutcomeKind.ACTION,
            formats.text("retis.meeting.register.show"),
            figures.views()),
        filter(clickable, owners),
        tables.table(page.rows(), caption(page), clickable),
        tables.table(
            restricted.rows(),
            formats.plural("retis.meeting.register.restricted", restricted.rows().size()),
            false),
        paging(page, clickable),
        empty(nothing, figures.isEmpty(), clickable),
        foot(restricted),
        formats.asOfNow());
  }

  private LinkView export() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", request.search());
    List<Integer> chosen = request.filter().bodies();
    query.put("body", String.join(",", chosen.stream().map(String::valueOf).toList()));
    query.put(request.kind() == OutcomeKind.DECISION ? "status" : "show", request.chosen());
    query.put("owner", request.owner());
    query.put("from", day(request.from()));
    query.put("to", day(request.to()));
    StringBuilder address =
        new StringBuilder("/rest/retis/1.0/networks/")
            .append(network.network().id())
            .append('/')
            .append(request.kind().word())
            .append("s/register.csv");
    char separator = '?';
    for (Map.Entry<String, String> field : query.entrySet()) {
      if (!field.getValue().isEmpty()) {
        address
            .append(separator)
            .append(field.getKey())
            .append('=')
            .append(URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        separator = '&';
      }
    }
    return LinkView.to(
        formats.text("retis.meeting.register.csv"), network.address(address.toString()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private String caption(Page<Outcome> page) {
    int first = page.request().offset() + 1;
    int last = page.request().offset() + page.rows().size();
    return formats.text(
        "retis.meeting." + word + "s.caption",
        formats.number(first),
        formats.number(last),
        formats.number(page.total()));
  }

  private RegisterView.Filter filter(boolean clickable, Map<String, String> owners) {
    MacroLinks clear =
        links.without(
            RegisterParameters.Q,
            RegisterParameters.IN_BODY,
            RegisterParameters.selection(request.kind()),
            RegisterParameters.OWNER,
            RegisterParameters.SINCE,
            RegisterParameters.UNTIL,
            RegisterParameters.FILTERED);
    MacroLinks carried =
        (request.kind() == OutcomeKind.DECISION
                ? clear
                : clear.with(RegisterParameters.SHOWN, request.chosen()))
            .with(RegisterParameters.FILTERED, true);
    boolean shown = clickable && context.settings().get(RegisterParameters.SHOW_FILTERS);
    boolean narrowed =
        context.fields().get(RegisterParameters.FILTERED) || !request.search().isEmpty();
    return new RegisterView.Filter(
        shown,
        formats.text("retis.meeting." + word + "s.filter"),
        links.action(),
        carried.hiddenFields(),
        FieldView.ofType(
            "search",
            links.fieldName(RegisterParameters.Q),
            formats.text("retis.meeting.register.search"),
            request.search()),
        formats.text("retis.meeting." + word + "s.search.hint"),
        fields(owners),
        formats.text("retis.meeting.register.filter"),
        LinkView.to(narrowed ? formats.text("retis.meeting.register.clear") : "", clear.href()));
  }

  private List<FieldView> fields(Map<String, String> owners) {
    List<FieldView> fields = new ArrayList<>();
    Map<String, String> offered = new LinkedHashMap<>();
    bodies
        .all()
        .forEach(
            (id, name) -> {
              if (request.scope().bodies().isEmpty() || request.scope().bodies().contains(id)) {
                offered.put(Integer.toString(id), name);
              }
            });
    if (offered.size() > 1) {
      fields.add(
          choice(
              links.fieldName(RegisterParameters.IN_BODY),
              "retis.meeting.register.body",
              all("0", "retis.meeting.register.body.all", request.body() == 0),
              offered,
              Integer.toString(request.body())));
    }
    if (request.kind() == OutcomeKind.DECISION) {
      fields.add(status());
    } else if (!owners.isEmpty()) {
      fields.add(
          choice(
              links.fieldName(RegisterParameters.OWNER),
              "retis.meeting.register.owner",
              all("", "retis.meeting.register.owner.all", request.owner().isEmpty()),
              owners,
              request.owner()));
    }
    fields.add(dayField(links.fieldName(RegisterParameters.SINCE), "from", request.from()));
    fields.add(dayField(links.fieldName(RegisterParameters.UNTIL), "to", request.to()));
    return fields;
  }

  private FieldView dayField(String name, String word, @Nullable LocalDate day) {
    return FieldView.ofType("date", name, formats.text("retis.meeting.register." + word), day(day));
  }

  private FieldView status() {
    List<FieldView.Option> options = new ArrayList<>();
    for (DecisionSelection selection : DecisionSelection.values()) {
      options.add(
          new FieldView.Option(
              selection.word(),
              formats.text(selection.key()),
              selection.word().equals(request.chosen())));
    }
    return FieldView.choose(
        links.fieldName(RegisterParameters.IN_STATUS),
        formats.text("retis.meeting.register.state"),
        options);
  }

  private FieldView.Option all(String value, String key, boolean chosen) {
    return new FieldView.Option(value, formats.text(key), chosen);
  }

  private FieldView choice(
      String name, String label, FieldView.Option all, Map<String, String> values, String chosen) {
    List<FieldView.Option> options = new ArrayList<>();
    options.add(all);
    values.forEach(
        (value, text) -> options.add(new FieldView.Option(value, text, value.equals(chosen))));
    return FieldView.choose(name, formats.text(label), options);
  }

  private PagingView paging(Page<Outcome> page, boolean clickable) {
    PagingView paging =
        PagingView.of(page, formats, number -> links.with(RegisterParameters.PAGE, number).href());
    return new PagingView(clickable && paging.needed(), paging.label(), paging.steps());
  }

  private RegisterView.Empty empty(boolean nothing, boolean atAll, boolean clickable) {
    if (!nothing) {
      return new RegisterView.Empty(false, "", "", List.of());
    }
    if (atAll) {
      return new RegisterView.Empty(
          true,
          formats.text("retis.meeting." + word + "s.empty.title"),
          formats.text("retis.meeting." + word + "s.empty.text"),
          List.of());
    }
    MacroLinks all =
        links
            .without(
                RegisterParameters.Q,
                RegisterParameters.IN_BODY,
                RegisterParameters.OWNER,
                RegisterParameters.SINCE,
                RegisterParameters.UNTIL)
            .with(RegisterParameters.FILTERED, true)
            .with(RegisterParameters.selection(request.kind()), "all");
    LinkView link = LinkView.to(formats.text("retis.meeting.register.all"), all.href());
    return new RegisterView.Empty(
        true,
        formats.text("retis.meeting." + word + "s.nothing.title"),
        formats.text("retis.meeting.register.nothing"),
        clickable ? List.of(link) : List.of());
  }

  private List<String> foot(RestrictedOutcomes restricted) {
    List<String> foot = new ArrayList<>();
    foot.add(formats.text("retis.meeting." + word + "s.foot"));
    foot.add(formats.text("retis.meeting.register.foot"));
    if (restricted.more()) {
      foot.add(
          formats.text(
              "retis.meeting.register.more", formats.number(OpenRegister.MOST_RESTRICTED)));
    }
    return foot;
  }
}

package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;
import org.retis.network.BriefView.Item;
import org.retis.network.BriefView.Term;
import org.retis.web.Formats;
import org.retis.web.LinkView;

/** Puts together what {@code retis-network} shows. */
public final class BriefViews {

  private final Networks networks;
  private final Roster roster;
  private final Spaces spaces;

  public BriefViews(Networks networks, Roster roster, Spaces spaces) {
    this.networks = networks;
    this.roster = roster;
    this.spaces = spaces;
  }

  /** The view of a network for who looks. */
  public BriefView of(NetworkContext context) {
    List<String> parts = context.macro().settings().get(BriefMacro.PARTS);
    Network network = context.network();
    String purpose = parts.contains(BriefPart.PURPOSE) ? network.purpose().strip() : "";
    boolean silent = isSilent(network);
    return new BriefView(
        context.heading("retis.network.brief.title"),
        purpose,
        terms(context, parts),
        context.formats().text("retis.network.brief.facts"),
        parts.contains(BriefPart.FACTS) ? facts(context) : List.of(),
        context.macro().settings().get(BriefMacro.LAYOUT).equals("beside"),
        edit(context, silent),
        context.formats().text("retis.network.brief.edit.label"),
        silent ? context.formats().text("retis.network.brief.empty.title") : "",
        context.formats().text(emptyKey(context)));
  }

  private static boolean isSilent(Network network) {
    return (network.purpose() + network.objectives() + network.values() + network.principles())
        .isBlank();
  }

  private static String emptyKey(NetworkContext context) {
    return context.offersSettings() ? "retis.network.brief.empty.may" : "retis.network.brief.empty";
  }

  private static List<LinkView> edit(NetworkContext context, boolean silent) {
    if (!context.offersSettings()) {
      return List.of();
    }
    String address = context.address(SettingsPaths.description(context.network()));
    Formats formats = context.formats();
    return List.of(
        silent
            ? LinkView.primary(formats.text("retis.network.brief.write"), address)
            : LinkView.to(formats.text("retis.network.brief.edit"), address));
  }

  private List<Term> terms(NetworkContext context, List<String> parts) {
    Network network = context.network();
    List<Term> terms = new ArrayList<>();
    for (String part : parts) {
      switch (part) {
        case BriefPart.OBJECTIVES -> addText(terms, context, part, network.objectives());
        case BriefPart.VALUES -> addText(terms, context, part, network.values());
        case BriefPart.PRINCIPLES -> addText(terms, context, part, network.principles());
        case BriefPart.TERRITORY -> addText(terms, context, part, network.territory());
        case BriefPart.NETWORKS -> addNetworks(terms, context);
        default -> {
          // the purpose and the key facts stand apart
        }
      }
    }
    return terms;
  }

  private static void addText(List<Term> terms, NetworkContext context, String part, String text) {
    List<Item> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Item(line, ""))
            .toList();
    if (!lines.isEmpty()) {
      terms.add(new Term(context.formats().text("retis.network.brief." + part), lines));
    }
  }

  private void addNetworks(List<Term> terms, NetworkContext context) {
    Viewer viewer = context.macro().viewer();
    Formats formats = context.formats();
    networks
        .parent(viewer, context.network())
        .map(parent -> List.of(link(context, parent)))
        .ifPresent(items -> terms.add(new Term(formats.text("retis.network.brief.parent"), items)));
    List<Item> children =
        networks.children(viewer, context.network()).stream()
            .map(child -> link(context, child))
            .toList();
    if (!children.isEmpty()) {
      terms.add(new Term(formats.text("retis.network.brief.children"), children));
    }
  }

  private Item link(NetworkContext context, Network other) {
    Optional<String> path = spaces.byKey(other.homeSpaceKey()).map(SpaceInfo::path);
    return new Item(other.name(), path.map(context::address).orElse(""));
  }

  private List<Term> facts(NetworkContext context) {
    Network network = context.network();
    Formats formats = context.formats();
    RosterFigures figures = roster.figures(context.macro().viewer(), network);
    List<Term> facts = new ArrayList<>();
    if (network.startedOn() != null) {
      facts.add(fact(formats, "started", formats.date(network.startedOn()), ""));
    }
    facts.add(members(context, figures));
    if (figures.organisations() > 0) {
      facts.add(fact(formats, "organisations", formats.number(figures.organisations()), ""));
    }
    if (!network.contact().isBlank()) {
      facts.add(fact(formats, "contact", network.contact(), "mailto:" + network.contact()));
    }
    return facts;
  }

  private static Term members(NetworkContext context, RosterFigures figures) {
    Formats formats = context.formats();
    String own = context.network().words().members();
    String name = own.isBlank() ? formats.text("retis.network.brief.members") : own;
    String present = formats.number(figures.present());
    String text =
        figures.withoutAccount() == 0
            ? present
            : formats.text(
                "retis.network.brief.members.some",
                present,
                formats.number(figures.withoutAccount()));
    String href =
        context.offersSettings() ? context.address(SettingsPaths.members(context.network())) : "";
    return new Term(name, List.of(new Item(text, href)));
  }

  private static Term fact(Formats formats, String name, String text, String href) {
    return new Term(formats.text("retis.network.brief." + name), List.of(new Item(text, href)));
  }
}

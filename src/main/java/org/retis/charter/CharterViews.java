package org.retis.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.charter.CharterView.Proof;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkContext;
import org.retis.network.Roster;
import org.retis.web.MessageView;

/** Puts together what {@code retis-charter} shows. */
public final class CharterViews {

  private final Charters charters;
  private final Acknowledgements acknowledgements;
  private final CharterStatus status;
  private final Roster roster;

  CharterViews(
      Charters charters, Acknowledgements acknowledgements, CharterStatus status, Roster roster) {
    this.charters = charters;
    this.acknowledgements = acknowledgements;
    this.status = status;
    this.roster = roster;
  }

  /** The view of a network's charter for who looks. */
  CharterView of(NetworkContext context) {
    Viewer viewer = context.macro().viewer();
    Network network = context.network();
    Optional<Situation> found =
        charters.find(viewer, network).filter(situation -> situation.current() != null);
    return found
        .map(situation -> view(context, viewer, network, situation))
        .orElseGet(() -> unnamed(context));
  }

  private CharterView view(
      NetworkContext context, Viewer viewer, Network network, Situation situation) {
    Optional<Member> member = roster.memberOf(viewer, network);
    List<Acknowledgement> own =
        member.isPresent() ? acknowledgements.own(viewer, network, situation) : List.of();
    StandingTotals totals = status.totals(viewer, network, situation);
    boolean restricted = context.circle() == Circle.COORDINATOR && charters.isRestricted(situation);
    return new CharterDrawing(context, situation, member.isPresent(), own, totals, restricted)
        .view();
  }

  private static CharterView unnamed(NetworkContext context) {
    CharterWords words = new CharterWords(context.formats(), context.network().words());
    boolean may = context.offersSettings();
    MessageView empty =
        MessageView.info(
            context.formats().text("retis.charter.empty.title"),
            context
                .formats()
                .text(may ? "retis.charter.empty.may" : "retis.charter.empty.sentence"));
    List<ActForm> forms = may ? List.of(new CharterForms(context).name()) : List.of();
    return new CharterView(
        CharterDrawing.heading(context, words.name()),
        "",
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        forms,
        "",
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(empty));
  }

  /** The viewer's own acknowledgements as the macro lists them. */
  static List<Proof> proofs(NetworkContext context, List<Acknowledgement> own) {
    List<Proof> proofs = new ArrayList<>();
    for (Acknowledgement one : own) {
      String how =
          one.onPaper()
              ? context.formats().text("retis.charter.how.paper")
              : context.formats().text("retis.charter.how.self");
      proofs.add(
          new Proof(
              one.label(),
              context.formats().dateTime(one.at()),
              one.reference().isEmpty() ? how : how + ", " + one.reference(),
              Digests.brief(one.digest()),
              one.receipt()));
    }
    return proofs;
  }
}

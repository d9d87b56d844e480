package org.retis.charter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/**
 * The charters of networks. Who may see the network sees that there is one, and which version; its
 * text is for who may view the page, for coordinators, and for whoever acknowledged it.
 */
public final class Charters {

  private final CharterStore store;
  private final CharterPages pages;
  private final CharterRecorder recorder;
  private final AcknowledgementStore acknowledgements;
  private final NetworkRights rights;
  private final Roster roster;

  Charters(
      CharterStore store,
      CharterPages pages,
      CharterRecorder recorder,
      AcknowledgementStore acknowledgements,
      NetworkRights rights,
      Roster roster) {
    this.store = store;
    this.pages = pages;
    this.recorder = recorder;
    this.acknowledgements = acknowledgements;
    this.rights = rights;
    this.roster = roster;
  }

  /**
   * How it stands with the network's charter; empty while no page is named. What changed while
   * nobody listened is caught up when a coordinator asks.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public Optional<Situation> find(Viewer viewer, Network network) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    Optional<Situation> found =
        store.byKey(network.id(), Charter.MAIN).map(charter -> situation(viewer, charter));
    if (circle == Circle.COORDINATOR && found.filter(Situation::isUnseen).isPresent()) {
      recorder.look(found.orElseThrow().charter());
      return store.byKey(network.id(), Charter.MAIN).map(charter -> situation(viewer, charter));
    }
    return found;
  }

  /**
   * How it stands with the network's charter.
   *
   * @throws UserMistake when the viewer may not see the network, or it has none
   */
  public Situation get(Viewer viewer, Network network) {
    return find(viewer, network)
        .orElseThrow(() -> UserMistake.missing("retis.charter.mistake.none"));
  }

  private Situation situation(Viewer viewer, Charter charter) {
    // in this order, so that a decision taken in between shows as taken
    @Nullable CharterVersion newest = store.newest(charter.id()).orElse(null);
    @Nullable ContentInfo page = pages.page(charter.pageId()).orElse(null);
    return new Situation(
        charter,
        pages.state(charter.networkId(), page),
        page,
        page != null && pages.mayRead(viewer, page.id()),
        store.inForce(charter.id()).orElse(null),
        newest);
  }

  /** Whether some who see the network may not view the charter's page; for coordinators. */
  public boolean isRestricted(Situation situation) {
    return situation.pageState() == PageState.THERE
        && pages.isRestricted(situation.charter().pageId());
  }

  /**
   * The texts of the charter, newest first; those about which nobody decided are for coordinators.
   *
   * @throws UserMistake when the viewer may not see the network, or it has no charter
   */
  public Page<CharterVersion> versions(Viewer viewer, Network network, PageRequest request) {
    Situation situation = get(viewer, network);
    boolean all = rights.coordinates(viewer, network);
    return store.versions(situation.charter().id(), !all, request);
  }

  /**
   * One text of the charter with its body.
   *
   * @throws UserMistake when there is none that the viewer may read
   */
  public KeptText text(Viewer viewer, Network network, int versionId) {
    Situation situation = get(viewer, network);
    CharterVersion version =
        store
            .version(versionId)
            .filter(v -> v.charterId() == situation.charter().id())
            .filter(v -> mayRead(viewer, network, situation, v))
            .orElseThrow(() -> UserMistake.missing("retis.charter.mistake.version"));
    return new KeptText(version, store.body(version.id()).orElse(""));
  }

  /**
   * A kept text.
   *
   * @param version which one
   * @param body its normalised storage format
   */
  public record KeptText(CharterVersion version, String body) {}

  private boolean mayRead(
      Viewer viewer, Network network, Situation situation, CharterVersion version) {
    if (rights.coordinates(viewer, network)) {
      return true;
    }
    boolean onPage = situation.pageState() == PageState.THERE && situation.readable();
    return (version.isDecided() && onPage)
        || roster
            .memberOf(viewer, network)
            .flatMap(member -> acknowledgements.of(version, member.id()))
            .isPresent();
  }
}

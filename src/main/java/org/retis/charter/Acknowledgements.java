package org.retis.charter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.web.UserMistake;

/** Records who acknowledged which exact text of the charter. */
public final class Acknowledgements {

  /** Longer references to a paper are refused. */
  public static final int MAX_REFERENCE = 200;

  private final AcknowledgementStore store;
  private final StandingStore standings;
  private final Charters charters;
  private final NetworkRights rights;
  private final Roster roster;
  private final EventBus events;

  Acknowledgements(
      AcknowledgementStore store,
      StandingStore standings,
      Charters charters,
      NetworkRights rights,
      Roster roster,
      EventBus events) {
    this.store = store;
    this.standings = standings;
    this.charters = charters;
    this.rights = rights;
    this.roster = roster;
    this.events = events;
  }

  /**
   * What the viewer acknowledged of the network's charter, newest first; nothing for who isn't on
   * the roster.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public List<Acknowledgement> own(Viewer viewer, Network network, Situation situation) {
    rights.require(viewer, network, Circle.VIEWER);
    return roster
        .memberOf(viewer, network)
        .map(member -> store.of(situation.charter().id(), member.id()))
        .orElse(List.of());
  }

  /**
   * Records that the viewer acknowledges the text that they read. Doing so twice changes nothing.
   *
   * @param versionId the text
   * @param digest its digest
   * @throws UserMistake when the viewer isn't on the roster, can't read the page, nothing is asked,
   *     or the text is no longer the one in force
   */
  public Acknowledgement acknowledge(Viewer viewer, Network network, int versionId, String digest) {
    rights.require(viewer, network, Circle.VIEWER);
    Member member =
        roster
            .memberOf(viewer, network)
            .orElseThrow(() -> UserMistake.forbidden("retis.charter.mistake.roster"));
    Situation situation = charters.get(viewer, network);
    for (Acknowledgement earlier : store.of(situation.charter().id(), member.id())) {
      if (earlier.versionId() == versionId && earlier.digest().equals(digest)) {
        return earlier;
      }
    }
    CharterVersion version = inForce(situation, versionId, digest);
    if (!situation.readable()) {
      throw UserMistake.forbidden("retis.charter.mistake.unreadable");
    }
    return record(network, situation.charter(), version, member, null, "");
  }

  /**
   * Records that a member signed the text in force on paper.
   *
   * @param reference where the paper is, or empty
   * @throws UserMistake when the viewer doesn't coordinate the network, there is no such member, or
   *     the text is no longer the one in force
   */
  public Acknowledgement recordPaper(
      Viewer viewer,
      Network network,
      int memberId,
      int versionId,
      String digest,
      String reference) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (reference.length() > MAX_REFERENCE) {
      throw new UserMistake(
          "retis.charter.mistake.reference", "reference", String.valueOf(MAX_REFERENCE));
    }
    Member member = roster.get(viewer, network, memberId);
    if (!member.isPresent()) {
      throw new UserMistake("retis.charter.mistake.left", "memberId", member.name());
    }
    Situation situation = charters.get(viewer, network);
    CharterVersion version = inForce(situation, versionId, digest);
    String by = viewer.userKey() == null ? "" : viewer.userKey();
    return record(network, situation.charter(), version, member, by, reference.trim());
  }

  private static CharterVersion inForce(Situation situation, int versionId, String digest) {
    if (situation.pageState() != PageState.THERE) {
      throw UserMistake.conflict("retis.charter.mistake.asleep", null);
    }
    return situation
        .inForce()
        .filter(version -> version.id() == versionId && version.digest().equals(digest))
        .orElseThrow(() -> UserMistake.conflict("retis.charter.mistake.stale", null));
  }

  private Acknowledgement record(
      Network network,
      Charter charter,
      CharterVersion version,
      Member member,
      @Nullable String recordedBy,
      String reference) {
    standings.put(charter, member);
    String receipt = UUID.randomUUID().toString();
    Acknowledgement recorded =
        store.add(network.id(), version, member.id(), receipt, recordedBy, reference);
    if (recorded.receipt().equals(receipt)) {
      events.publish(new CharterAcknowledged(network.id(), recorded));
    }
    return recorded;
  }
}

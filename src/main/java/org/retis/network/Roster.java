package org.retis.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.gateway.Viewer;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.web.UserMistake;

/**
 * Reads a network's roster, the list of its people with or without a Confluence account.
 *
 * <p>Who may see the network sees who is present, without mail addresses; members see those too;
 * who has left is for coordinators.
 */
public final class Roster {

  private static final int SAME_NAME = 200;

  private final MemberStore store;
  private final MergeStore merges;
  private final OrganisationStore organisations;
  private final NetworkRights rights;
  private final Accounts accounts;

  Roster(
      MemberStore store,
      MergeStore merges,
      OrganisationStore organisations,
      NetworkRights rights,
      Accounts accounts) {
    this.store = store;
    this.merges = merges;
    this.organisations = organisations;
    this.rights = rights;
    this.accounts = accounts;
  }

  /**
   * A page of the people who fulfil a search, by family name.
   *
   * @throws UserMistake when the viewer may not see the network, asks for people who have left
   *     without coordinating it, or the search is too long
   */
  public Page<Member> search(
      Viewer viewer, Network network, RosterQuery wanted, PageRequest request) {
    boolean presentOnly = wanted.presence() == Presence.PRESENT;
    Circle circle =
        rights.require(viewer, network, presentOnly ? Circle.VIEWER : Circle.COORDINATOR);
    if (wanted.text().length() > RosterQuery.MAX_TEXT) {
      throw new UserMistake(
          "retis.network.mistake.search.long", "text", String.valueOf(RosterQuery.MAX_TEXT));
    }
    return store.page(network.id(), wanted, request).map(member -> asSeenFrom(circle, member));
  }

  /**
   * One person on the roster; an id that was merged away stands for who was kept.
   *
   * @throws UserMistake when there is nobody whom the viewer may see
   */
  public Member get(Viewer viewer, Network network, int memberId) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    return existing(network, memberId)
        .filter(member -> member.isPresent() || circle == Circle.COORDINATOR)
        .map(member -> asSeenFrom(circle, member))
        .orElseThrow(Roster::nobody);
  }

  /**
   * One person with what the screens of coordinators need.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or there is nobody
   */
  public MemberDetails details(Viewer viewer, Network network, int memberId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Member member = existing(network, memberId).orElseThrow(Roster::nobody);
    PersonName name = store.values(member.id()).orElseThrow(Roster::nobody).name();
    String username = member.account().flatMap(accounts::byKey).map(Account::username).orElse("");
    PersonName parts = member.account().isPresent() ? name : name.inParts();
    return new MemberDetails(member, username, parts.given(), parts.family(), name.sortAs());
  }

  /** The viewer as a present member of the network. */
  public Optional<Member> memberOf(Viewer viewer, Network network) {
    return viewer
        .key()
        .flatMap(key -> store.byAccount(network.id(), key))
        .filter(Member::isPresent);
  }

  /**
   * People by their ids, as far as the viewer may see them, also who has left; for lists that name
   * people. An id that was merged away isn't found.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public Map<Integer, Member> byIds(Viewer viewer, Network network, Collection<Integer> ids) {
    Circle circle = rights.require(viewer, network, Circle.VIEWER);
    Map<Integer, Member> found = new HashMap<>();
    store
        .byIds(ids)
        .values()
        .forEach(
            member -> {
              if (member.networkId() == network.id()) {
                found.put(member.id(), asSeenFrom(circle, member));
              }
            });
    return found;
  }

  /**
   * Whoever stands on the roster with this account, also who has left: for listeners and jobs. Asks
   * for no rights, so nothing of it may be shown as it is.
   */
  public Optional<Member> byAccount(Network network, String userKey) {
    return store.byAccount(network.id(), userKey);
  }

  /** People by the keys of their accounts, as {@link #byAccount}. */
  public Map<String, Member> byAccounts(Network network, Collection<String> userKeys) {
    return store.byAccounts(network.id(), userKeys);
  }

  /**
   * Present people of exactly this name, accents and case aside, at most {@value #SAME_NAME}: for
   * listeners and jobs, as {@link #byAccount}.
   */
  public List<Member> named(Network network, String name) {
    String folded = SearchText.fold(name);
    if (folded.isEmpty() || name.length() > RosterQuery.MAX_TEXT) {
      return List.of();
    }
    return store
        .page(network.id(), RosterQuery.named(name), new PageRequest(1, SAME_NAME))
        .rows()
        .stream()
        .filter(member -> SearchText.fold(member.name()).equals(folded))
        .toList();
  }

  /** How many people and organisations there are, for who may see the network. */
  public RosterFigures figures(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.VIEWER);
    int id = network.id();
    return new RosterFigures(
        store.count(id, RosterQuery.everybody()),
        store.countWithoutAccount(id),
        store.count(id, new RosterQuery("", Presence.LEFT, null)),
        organisations.page(id, new PageRequest(1, 1)).total());
  }

  /**
   * Visits everybody on all rosters, also who has left, in order of id: for rooms that keep
   * something of their own in step. Asks for no rights, so nothing of it may be shown as it is.
   */
  public void everyMember(Consumer<Member> visit) {
    store.forEach(visit, "ID > ?", 0);
  }

  /** Like {@link #everyMember(Consumer)}, for one network. */
  public void everyMember(Network network, Consumer<Member> visit) {
    store.forEach(visit, "NETWORK_ID = ?", network.id());
  }

  /** Somebody on this roster, whoever asks; follows merges. */
  Optional<Member> existing(Network network, int memberId) {
    return store
        .byId(memberId)
        .or(() -> merges.keptFor(memberId).flatMap(store::byId))
        .filter(member -> member.networkId() == network.id());
  }

  static UserMistake nobody() {
    return UserMistake.missing("retis.network.mistake.member.missing");
  }

  /** A member without what is not for this circle. */
  static Member asSeenFrom(Circle circle, Member member) {
    return circle.includes(Circle.MEMBER)
        ? member
        : new Member(
            member.id(),
            member.networkId(),
            member.userKey(),
            member.name(),
            member.sortName(),
            "",
            member.organisationId(),
            member.organisation(),
            member.territory(),
            member.joinedOn(),
            member.leftOn());
  }
}

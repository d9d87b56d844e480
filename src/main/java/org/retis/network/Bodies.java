package org.retis.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.retis.gateway.Viewer;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.UserMistake;

/** The committees and groups of a network, and whom they invite. */
public final class Bodies {

  private static final int MOST = 100;
  private static final int MOST_INVITEES = 500;
  private static final int NAME = 100;
  private static final int DESCRIPTION = 1000;

  private final Database database;
  private final BodyStore store;
  private final MemberStore members;
  private final Roster roster;
  private final NetworkRights rights;

  Bodies(
      Database database,
      BodyStore store,
      MemberStore members,
      Roster roster,
      NetworkRights rights) {
    this.database = database;
    this.store = store;
    this.members = members;
    this.roster = roster;
    this.rights = rights;
  }

  /**
   * All bodies, in the order of their kinds.
   *
   * @throws UserMistake when the viewer may not see the network
   */
  public List<Body> list(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.of(network.id());
  }

  /**
   * One body.
   *
   * @throws UserMistake when the viewer may not see the network or it has no such body
   */
  public Body get(Viewer viewer, Network network, int bodyId) {
    rights.require(viewer, network, Circle.VIEWER);
    return store
        .byId(bodyId)
        .filter(body -> body.networkId() == network.id())
        .orElseThrow(() -> UserMistake.missing("retis.network.mistake.body.missing"));
  }

  /**
   * The present members whom a body invites, by family name; for a plenary that is everybody.
   *
   * @throws UserMistake when the viewer may not see the network or it has no such body
   */
  public Page<Member> invitees(Viewer viewer, Network network, int bodyId, PageRequest request) {
    Body body = get(viewer, network, bodyId);
    if (body.kind().isEverybody()) {
      return roster.search(viewer, network, RosterQuery.everybody(), request);
    }
    Circle circle = rights.circle(viewer, network);
    List<Member> invited =
        members.byIds(store.invitees(bodyId)).values().stream()
            .filter(Member::isPresent)
            .sorted(Comparator.comparing(Member::sortName).thenComparing(Member::id))
            .map(member -> Roster.asSeenFrom(circle, member))
            .toList();
    int from = Math.min(request.offset(), invited.size());
    int to = Math.min(from + request.size(), invited.size());
    return new Page<>(invited.subList(from, to), invited.size(), request);
  }

  /**
   * Adds a body.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, something typed can't be
   *     accepted, or there are {@value #MOST} already
   */
  public Body add(Viewer viewer, Network network, BodyDraft draft) {
    rights.require(viewer, network, Circle.COORDINATOR);
    if (store.count(network.id()) >= MOST) {
      throw new UserMistake("retis.network.mistake.many", null, String.valueOf(MOST));
    }
    Body body = check(0, network, draft);
    List<Integer> invitees = invitees(network, body, draft);
    return database.inTransaction(
        () -> {
          Body added = store.add(body);
          store.setInvitees(added, invitees);
          return added;
        });
  }

  /**
   * Changes a body and whom it invites.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, it has no such body, or
   *     something typed can't be accepted
   */
  public Body change(Viewer viewer, Network network, int bodyId, BodyDraft draft) {
    get(viewer, network, bodyId);
    rights.require(viewer, network, Circle.COORDINATOR);
    Body body = check(bodyId, network, draft);
    List<Integer> invitees = invitees(network, body, draft);
    return database.inTransaction(
        () -> {
          store.save(body);
          store.setInvitees(body, invitees);
          return body;
        });
  }

  /**
   * Removes a body.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network or it has no such body
   */
  public void remove(Viewer viewer, Network network, int bodyId) {
    get(viewer, network, bodyId);
    rights.require(viewer, network, Circle.COORDINATOR);
    store.delete(bodyId);
  }

  private static Body check(int id, Network network, BodyDraft draft) {
    BodyKind kind = Input.choice("kind", draft.kind(), BodyKind.class);
    boolean nameless = kind != BodyKind.OTHER && kind != BodyKind.WORKING_GROUP;
    String name =
        nameless
            ? Input.line("name", draft.name(), NAME)
            : Input.required("name", draft.name(), NAME);
    String description = Input.text("description", draft.description(), DESCRIPTION);
    return new Body(id, network.id(), kind, name, description);
  }

  private List<Integer> invitees(Network network, Body body, BodyDraft draft) {
    List<Integer> typed = Objects.requireNonNullElse(draft.invitees(), List.of());
    if (body.kind().isEverybody()) {
      return List.of();
    }
    List<Integer> wanted = typed.stream().filter(Objects::nonNull).distinct().toList();
    if (wanted.size() > MOST_INVITEES) {
      throw new UserMistake(
          "retis.network.mistake.many", "invitees", String.valueOf(MOST_INVITEES));
    }
    boolean known =
        members.byIds(wanted).values().stream()
                .filter(member -> member.networkId() == network.id())
                .count()
            == wanted.size();
    if (!known) {
      throw new UserMistake("retis.network.mistake.member.missing", "invitees");
    }
    return wanted;
  }
}

package org.retis.meeting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.retis.gateway.EventBus;
import org.retis.gateway.Permissions;
import org.retis.gateway.StorageMacros;
import org.retis.gateway.Viewer;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Bodies;
import org.retis.network.Body;
import org.retis.network.BodyKind;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.network.RosterQuery;
import org.retis.network.Words;
import org.retis.store.Database;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.testing.FakeContents;
import org.retis.testing.TestSupport;
import org.retis.web.FormatsFactory;
import org.retis.web.Texts;
import org.retis.web.UserMistake;

/** The meetings' part of the room on a true database, beside a network that answers as told. */
final class MeetingRig implements AutoCloseable {

  static final int ID = 7;
  static final Network NETWORK =
      new Network(ID, "YOUTH", "Réseau", "", "", "", "", "", null, null, "", Words.ordinary());
  static final Body COMMITTEE = new Body(3, ID, BodyKind.TECHNICAL_COMMITTEE, "", "");

  final HikariDataSource pool;
  final EventBus events = new EventBus();
  final List<Object> heard = new ArrayList<>();
  final Networks networks = mock(Networks.class);
  final NetworkRights rights = mock(NetworkRights.class);
  final Permissions permissions = mock(Permissions.class);
  final Roster roster = mock(Roster.class);
  final Bodies bodies = mock(Bodies.class);
  final FakeContents contents = new FakeContents().publishTo(events);
  final Map<Integer, Member> people = new LinkedHashMap<>();
  final List<OpenAction> open = new ArrayList<>();
  final MeetingStore store;
  final AgendaStore items;
  final AttendanceStore seats;
  final Meetings meetings;
  final Agenda agenda;
  final Attendance attendance;
  final Preparation preparation;
  final PreparationChanges changes;
  final PreparationViews screens;
  final PreparationPages pages;
  final MeetingPages link;
  final MeetingPersonalData personal;
  Viewer viewer = TestSupport.viewer(Locale.FRENCH);

  MeetingRig(TestDatabases kind) {
    pool = kind.open();
    Database database =
        new Database(
            ActiveObjectsFactory.open(
                ProxyDataSourceBuilder.create(pool).countQuery().build(),
                "org.retis.confluence",
                MeetingEntity.class,
                MeetingOrdinalEntity.class,
                MeetingClaimEntity.class,
                AgendaEntity.class,
                AttendanceEntity.class));
    MeetingClaimStore claims = new MeetingClaimStore(database, TestSupport.CLOCK);
    FormatsFactory formats = new FormatsFactory(new Texts(), TestSupport.CLOCK);
    store = new MeetingStore(database, claims);
    items = new AgendaStore(database, claims);
    seats = new AttendanceStore(database, claims);
    MeetingRules rules = new MeetingRules(bodies, formats);
    meetings =
        new Meetings(
            store, rules, networks, rights, permissions, contents, events, TestSupport.CLOCK);
    agenda = new Agenda(meetings, items, roster);
    preparation =
        new Preparation(
            database,
            meetings,
            rules,
            store,
            seats,
            items,
            agenda,
            bodies,
            roster,
            rights,
            List.of(new Left()));
    attendance = new Attendance(meetings, seats, agenda, roster, rights, preparation);
    changes = new PreparationChanges(meetings, rules, store, agenda, items, claims);
    screens = new PreparationViews(meetings, preparation, agenda, bodies, roster);
    pages = new PreparationPages(meetings, agenda, preparation, roster, formats);
    link = new MeetingPages(store, networks, rights, contents, new StorageMacros(), events);
    personal = new MeetingPersonalData(store, seats, items);
    new MeetingListener(store, seats, items, link, events);
    events.subscribe(MeetingPageChanged.class, heard::add);
    answer();
    seenBy(Circle.COORDINATOR);
  }

  /** What the network answers. */
  private void answer() {
    when(networks.atHome(any(), anyString())).thenReturn(Optional.of(NETWORK));
    when(networks.get(any(), anyInt())).thenReturn(NETWORK);
    when(networks.of("YOUTH")).thenReturn(List.of(NETWORK));
    when(networks.of("OTHER")).thenReturn(List.of());
    when(permissions.mayViewContent(any(), anyLong())).thenReturn(true);
    when(bodies.list(any(), any())).thenReturn(List.of(COMMITTEE));
    when(bodies.get(any(), any(), anyInt()))
        .thenThrow(UserMistake.missing("retis.network.mistake.body.missing"));
    body(COMMITTEE);
    when(bodies.invitees(any(), any(), anyInt(), any()))
        .thenAnswer(asked -> page(List.copyOf(people.values()), asked.getArgument(3)));
    when(roster.search(any(), any(), any(), any()))
        .thenAnswer(asked -> page(named(asked.getArgument(2)), asked.getArgument(3)));
    when(roster.byIds(any(), any(), anyCollection()))
        .thenAnswer(
            asked -> {
              Map<Integer, Member> found = new HashMap<>(people);
              found.keySet().retainAll(asked.<Collection<Integer>>getArgument(2));
              return found;
            });
    when(roster.memberOf(any(), any())).thenReturn(Optional.empty());
  }

  void body(Body body) {
    doReturn(body).when(bodies).get(any(), any(), eq(body.id()));
  }

  /** The viewer stands this close. */
  void seenBy(Circle circle) {
    when(rights.circle(any(), any())).thenReturn(circle);
    when(rights.coordinates(any(), any())).thenReturn(circle == Circle.COORDINATOR);
    doAnswer(
            asked -> {
              if (!circle.includes(asked.getArgument(2))) {
                throw UserMistake.forbidden("retis.network.mistake.for-coordinators");
              }
              return circle;
            })
        .when(rights)
        .require(any(), any(), any());
  }

  /** The viewer is this member. */
  void viewerIs(Member member) {
    when(roster.memberOf(any(), any())).thenReturn(Optional.of(member));
  }

  Member person(int id, String name) {
    Member member =
        new Member(id, ID, "key-" + id, name, SearchText.fold(name), "", null, "", "", null, null);
    people.put(id, member);
    return member;
  }

  /** A technical committee on 10/12/2026, 09:30 to 12:00. */
  Meeting committee() {
    return preparation.prepare(viewer, NETWORK, draft("2026-12-10"));
  }

  static MeetingDraft draft(String date) {
    return new MeetingDraft(
        COMMITTEE.id(),
        "",
        date,
        "09:30",
        "Europe/Paris",
        150,
        "Espace jeunes",
        "https://video.example.org/ct",
        0,
        null,
        null,
        List.of(),
        null);
  }

  static AgendaDraft item(String topic, String presenter, int minutes) {
    return new AgendaDraft(topic, "DISCUSSION", presenter, minutes, List.of(), List.of(), null);
  }

  private List<Member> named(RosterQuery query) {
    String wanted = SearchText.fold(query.text());
    return people.values().stream()
        .filter(member -> SearchText.fold(member.name()).contains(wanted))
        .toList();
  }

  private static Page<Member> page(List<Member> all, PageRequest request) {
    int from = Math.min(request.offset(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return new Page<>(all.subList(from, to), all.size(), request);
  }

  void left(int id, String text, String owner, LocalDate due) {
    open.add(new OpenAction(id, text, owner, due, 1));
  }

  @Override
  public void close() {
    pool.close();
  }

  private final class Left implements OpenActions {
    @Override
    public List<OpenAction> ofBody(Viewer asking, Network network, int bodyId, int limit) {
      return List.copyOf(open);
    }

    @Override
    public List<OpenAction> byIds(Viewer asking, Network network, Collection<Integer> ids) {
      return open.stream().filter(action -> ids.contains(action.id())).toList();
    }
  }
}

package org.retis.network;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.EventBus;
import org.retis.gateway.Viewer;
import org.retis.host.ao.TestDatabases;
import org.retis.store.Database;

/** The whole room on a true database, beside a fake wiki, wired as {@code network.xml} does. */
final class Room implements AutoCloseable {

  /** A clock that tests set. */
  static final class TestClock extends Clock {
    Instant now = Instant.parse("2026-11-21T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  final FakeWiki wiki = new FakeWiki().open("HOME").open("OTHER").closed("SECRET");
  final TestClock clock = new TestClock();
  final EventBus events = new EventBus();
  final List<Object> heard = new ArrayList<>();
  final Database database;
  final NetworkStore networkStore;
  final CountedSpaceStore spaceStore;
  final OrganisationStore organisationStore;
  final MergeStore mergeStore;
  final MemberStore memberStore;
  final RoleStore roleStore;
  final MandateStore mandateStore;
  final BodyStore bodyStore;
  final RosterGroupStore groupStore;
  final NetworkRights rights;
  final Networks networks;
  final CountedSpaces spaces;
  final Organisations organisations;
  final Roster roster;
  final RosterEditor editor;
  final Duplicates duplicates;
  final NetworkPersonalData personalData;
  final MemberErasure erasure;
  final Roles roles;
  final RoleEditor roleEditor;
  final Bodies bodies;
  final GroupSync groupSync;
  final RosterGroups groups;
  final AccountSync accountSync;
  final RosterGroupJob groupJob;

  Room(TestDatabases kind) {
    database = new Database(Tables.emptied(kind));
    networkStore = new NetworkStore(database, clock);
    spaceStore = new CountedSpaceStore(database);
    organisationStore = new OrganisationStore(database);
    mergeStore = new MergeStore(database, clock);
    memberStore = new MemberStore(database, organisationStore, mergeStore, clock);
    roleStore = new RoleStore(database);
    mandateStore = new MandateStore(database, memberStore);
    bodyStore = new BodyStore(database);
    groupStore = new RosterGroupStore(database, clock);
    rights = new NetworkRights(wiki, memberStore, roleStore, mandateStore, clock);
    NetworkRemoval removal =
        new NetworkRemoval(
            database,
            networkStore,
            spaceStore,
            memberStore,
            mergeStore,
            organisationStore,
            roleStore,
            mandateStore,
            bodyStore,
            groupStore);
    networks =
        new Networks(
            networkStore,
            new NetworkRules(networkStore),
            removal,
            rights,
            wiki,
            wiki.asSpaces(),
            events);
    spaces = new CountedSpaces(spaceStore, rights, wiki, wiki.asSpaces());
    organisations = new Organisations(organisationStore, memberStore, rights, events);
    roster = new Roster(memberStore, mergeStore, organisationStore, rights, wiki);
    MemberRules rules = new MemberRules(wiki, organisationStore, clock);
    editor = new RosterEditor(memberStore, rules, roster, rights, events, clock);
    duplicates =
        new Duplicates(
            database,
            memberStore,
            new DuplicateStore(database, memberStore),
            mergeStore,
            mandateStore,
            bodyStore,
            rights,
            events);
    personalData =
        new NetworkPersonalData(
            database, memberStore, mergeStore, mandateStore, roleStore, bodyStore);
    erasure = new MemberErasure(roster, rights, personalData, events);
    roles = new Roles(roleStore, mandateStore, rights, clock);
    roleEditor = new RoleEditor(roleStore, mandateStore, roster, rights);
    bodies = new Bodies(database, bodyStore, memberStore, roster, rights);
    groupSync = new GroupSync(groupStore, memberStore, rules, wiki, events, clock);
    groups = new RosterGroups(groupStore, groupSync, rights, wiki);
    accountSync = new AccountSync(memberStore, mergeStore, rules, wiki, events);
    groupJob = new RosterGroupJob(groupStore, groupSync, clock);
    listen();
  }

  private void listen() {
    new NetworkListener(networkStore, spaceStore, groupStore, accountSync, wiki, events);
    events.subscribe(Object.class, heard::add);
  }

  /** An administrator of the space HOME. */
  Viewer admin() {
    return wiki.spaceAdmin("boss", "HOME");
  }

  /** A network at home in HOME. */
  Network network() {
    return networks.declare(admin(), NetworkDraft.named("HOME", "Promeneurs du Net"));
  }

  Member person(Network network, String given, String family) {
    return editor.add(admin(), network, MemberDraft.person(given, family));
  }

  /** Nothing to end: the tables are emptied for the next room. */
  @Override
  public void close() {}
}

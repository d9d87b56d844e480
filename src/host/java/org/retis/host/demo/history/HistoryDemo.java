package org.retis.host.demo.history;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.DemoAccounts;
import org.retis.host.demo.DemoDays;
import org.retis.host.demo.DemoPerson;
import org.retis.host.demo.NetworkLoader;
import org.retis.host.site.Groups;
import org.retis.host.site.PageImport.ImportedVersion;
import org.retis.host.site.Pages;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces;
import org.retis.host.site.Subject;

/** Loads the real history of a wiki as a space with people, pages and versions. */
public final class HistoryDemo {

  /** The key of the space. */
  public static final String SPACE = "DOC";

  private static final String HOME = "Documentation de la communauté";

  private final Site site;
  private final NetworkLoader networks;
  private final DemoDays days;
  private final boolean shift;

  /**
   * @param site the wiki, in which the standard accounts exist
   * @param networks the way to the installed plugin
   * @param days what today is
   * @param shift whether the last change was yesterday; otherwise all dates are the true ones
   */
  public HistoryDemo(Site site, NetworkLoader networks, DemoDays days, boolean shift) {
    this.site = site;
    this.networks = networks;
    this.days = days;
    this.shift = shift;
  }

  /** Loads all of it into a wiki without any of it. */
  public void load() throws IOException {
    List<Change> changes = HistoryFile.read();
    if (shift) {
      changes = HistoryFile.untilYesterday(changes, days.today());
    }
    Map<String, Instant> firsts = new LinkedHashMap<>();
    Map<String, Instant> lasts = new HashMap<>();
    for (Change change : changes) {
      firsts.putIfAbsent(change.member(), change.at());
      lasts.put(change.member(), change.at());
    }
    Map<String, DemoPerson> people = makePeople(firsts, lasts);
    loadPages(changes, people);
    loadNetwork(people, day(changes.get(0).at()));
  }

  /** Whoever wrote something is taken to have looked at their entry on that day. */
  private Map<String, DemoPerson> makePeople(
      Map<String, Instant> firsts, Map<String, Instant> lasts) throws IOException {
    InventedPeople inventor = InventedPeople.read();
    DemoAccounts accounts = new DemoAccounts(site);
    Map<String, DemoPerson> people = new LinkedHashMap<>();
    firsts.forEach(
        (member, first) -> {
          InventedPerson invented = inventor.of(member);
          accounts.make(invented.username(), invented.name(), invented.email());
          people.put(member, invented.on(day(first), day(lasts.get(member))));
        });
    return people;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private void loadPages(List<Change> changes, Map<String, DemoPerson> people) throws IOException {
    DemoAccounts accounts = new DemoAccounts(site);
    Map<String, String> keys = new HashMap<>();
    people.forEach((member, person) -> keys.put(member, accounts.key(person.username())));
    String admin = accounts.key("admin");
    HistoryPages history = new HistoryPages(HOME, keys::get, admin);
    history.follow(changes);
    Instant now = changes.get(changes.size() - 1).at();
    MacroPages macros = new MacroPages(admin, now);
    List<ImportedVersion> home = new ArrayList<>(history.home());
    home.add(macros.home(home.get(home.size() - 1)));
    SiteSpace space = makeSpace(home);
    site.pageImport().run(space, history.pages());
    site.pageImport().run(space, macros.pages());
  }

  private SiteSpace makeSpace(List<ImportedVersion> home) {
    ImportedVersion first = home.get(0);
    SiteSpace space =
        site.spaces()
            .create(
                new Spaces.NewSpace(
                    SPACE,
                    HOME,
                    "L’histoire vraie d’un wiki public ; les noms sont inventés.",
                    first.title(),
                    first.body(),
                    first.authorKey(),
                    first.saved()));
    site.spaces().disallow(space.id(), Subject.user(first.authorKey()));
    site.spaces().allow(space.id(), Subject.anonymous(), SpaceRight.VIEW);
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.EDIT);
    SitePage page = site.pages().byId(space.homeId()).orElseThrow();
    for (ImportedVersion next : home.subList(1, home.size())) {
      page =
          site.pages()
              .update(
                  new Pages.Edit(
                      page.id(),
                      page.version(),
                      next.title(),
                      next.body(),
                      next.authorKey(),
                      next.message(),
                      next.minor(),
                      next.saved()));
    }
    return space;
  }

  private void loadNetwork(Map<String, DemoPerson> people, LocalDate start) throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("homeSpaceKey", SPACE);
    values.put("name", "Communauté des services publics numériques");
    values.put("purpose", "Écrire ensemble ce que chacun a appris en construisant un service.");
    values.put("objectives", "Accueillir les nouveaux. Tenir la documentation à jour.");
    values.put("territory", "France entière et à distance");
    values.put("contact", "communaute@example.org");
    values.put("startedOn", start.toString());
    int network = networks.declare(values);
    Map<String, Integer> ids = networks.enrol(network, List.copyOf(people.values()));
    give(network, "PILOT", ids.get(people.get("member-0106").name()), start);
    give(network, "ANIMATOR", ids.get(people.get("member-0002").name()), start);
    give(network, "GARDENER", ids.get(people.get("member-0129").name()), start);
    networks.role(network, "CO_PILOT", "", "");
    networks.body(network, "PLENARY", "", "", List.of());
  }

  private void give(int network, String kind, int holder, LocalDate start) throws IOException {
    int role = networks.role(network, kind, "", "");
    networks.mandate(network, role, holder, null, start, null);
  }
}

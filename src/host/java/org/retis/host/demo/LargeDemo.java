package org.retis.host.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.retis.host.demo.history.InventedPeople;
import org.retis.host.site.Groups;
import org.retis.host.site.Site;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces;
import org.retis.host.site.Subject;

/** Loads a network of thousands of people without account, to see how screens bear it. */
public final class LargeDemo {

  /** The key of the space. */
  public static final String SPACE = "LARGE";

  private static final int FOUNDED = 3000;

  private final Site site;
  private final NetworkLoader networks;
  private final DemoDays days;
  private final int size;

  /**
   * @param site the wiki, in which the standard accounts exist
   * @param networks the way to the installed plugin
   * @param days what today is
   * @param size how many people
   */
  public LargeDemo(Site site, NetworkLoader networks, DemoDays days, int size) {
    this.site = site;
    this.networks = networks;
    this.days = days;
    this.size = size;
  }

  /** Loads all of it into a wiki without any of it. */
  public void load() throws IOException {
    DemoAccounts accounts = new DemoAccounts(site);
    SiteSpace space =
        site.spaces()
            .create(
                new Spaces.NewSpace(
                    SPACE,
                    "Grand réseau",
                    "Pour voir les écrans à l’échelle.",
                    "Annuaire du grand réseau",
                    "<ac:structured-macro ac:name=\"retis-directory\" />",
                    accounts.key("coordinator"),
                    days.moment(FOUNDED, SPACE)));
    site.spaces().allow(space.id(), Subject.group(Groups.USERS), SpaceRight.VIEW);
    int network =
        networks.declare(
            Map.of(
                "homeSpaceKey",
                SPACE,
                "name",
                "Grand réseau",
                "startedOn",
                days.ago(FOUNDED).toString()));
    networks.enrol(network, people());
  }

  private List<DemoPerson> people() throws IOException {
    InventedPeople inventor = InventedPeople.read();
    List<DemoPerson> people = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      LocalDate joined = days.ago(Math.floorMod(i * 7919, FOUNDED));
      people.add(inventor.of("person-" + i).withoutAccount().on(joined, null).onRosterOnly());
    }
    return people;
  }
}

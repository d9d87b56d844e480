package org.retis.host.demo;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.host.demo.history.HistoryDemo;
import org.retis.host.demo.small.SmallDemo;
import org.retis.host.site.Site;

/** Loads a demonstration, once for a wiki. */
public final class DemoLoader {

  private static final String SETTING = "demo";
  private static final String UNFINISHED = "unfinished ";
  private static final int MANY = 5000;

  private final Site site;
  private final URI base;
  private final DemoJobs jobs;

  /**
   * @param site the wiki
   * @param base the address of the running host with its context path, the plugin being installed
   * @param jobs the plugin's jobs
   */
  public DemoLoader(Site site, URI base, DemoJobs jobs) {
    this.site = site;
    this.base = base;
    this.jobs = jobs;
  }

  /**
   * Loads a demonstration unless this wiki has one already.
   *
   * @param name {@code none} (the four accounts only), {@code small}, {@code history} or {@code
   *     large}
   * @param shift whether dates of the history move so that its last change was yesterday
   * @return whether it was loaded now
   * @throws IllegalArgumentException for another name
   * @throws IllegalStateException when an earlier load was interrupted
   * @throws IOException when the plugin refuses something
   */
  public boolean load(String name, boolean shift) throws IOException {
    Optional<String> earlier = site.settings().get(SETTING);
    if (earlier.isPresent()) {
      if (earlier.get().startsWith(UNFINISHED)) {
        throw new IllegalStateException(
            "Loading one was interrupted in this home. Delete the home, or choose another with"
                + " -Dhost.home, and start again.");
      }
      return false;
    }
    Load load = choose(name, shift);
    site.settings().put(SETTING, UNFINISHED + name);
    new DemoAccounts(site).makeStandard();
    load.run();
    work(name).forEach(jobs::run);
    site.settings().put(SETTING, name);
    return true;
  }

  /**
   * Where to look first in a demonstration.
   *
   * @param name as for {@link #load}
   * @return paths below the wiki's address, to what is there
   */
  public static Map<String, String> firstLooks(String name) {
    Map<String, String> looks = new LinkedHashMap<>();
    switch (name) {
      case "small" -> {
        looks.put("/display/YOUTH/Accueil", "the network's home; log in to see what it awaits");
        looks.put("/display/YOUTH/Home", "the same in English");
        looks.put("/display/YOUTH/Annuaire", "its directory");
        looks.put("/display/YOUTH/Charte+du+r%C3%A9seau", "its charter: as member, acknowledge it");
        looks.put("/display/YOUTH/R%C3%A9unions", "minutes, and the next meeting prepared");
        looks.put("/display/YOUTH/Actions", "what was promised: as member, say how far you are");
        looks.put("/display/YOUTH/Contributions", "who brings what; names for coordinators");
        looks.put("/display/YOUTH/Sans+nouvelle", "as coordinator: whom to call");
        looks.put("/plugins/servlet/retis/setup", "as coordinator: declare another network");
      }
      case "history" -> {
        looks.put("/display/DOC/Annuaire+de+la+communaut%C3%A9", "the directory, in French");
        looks.put("/display/DOC/Community+directory", "the same in English");
        looks.put("/display/DOC", "who brings what; the pages with their true history");
      }
      default -> looks.put("/dashboard.action", "the spaces");
    }
    return looks;
  }

  /** The jobs that read the past of its pages; everything else follows by itself. */
  private static List<String> work(String name) {
    return switch (name) {
      case "small" -> List.of("retis-minutes-scan", "retis-count-contributions");
      case "history" -> List.of("retis-count-contributions");
      default -> List.of();
    };
  }

  private Load choose(String name, boolean shift) {
    DemoDays days =
        new DemoDays(
            LocalDate.ofInstant(site.clock().instant(), site.defaultZone()), site.defaultZone());
    NetworkLoader networks =
        new NetworkLoader(new RestClient(URI.create(base + "/rest/retis/1.0"), "admin", "admin"));
    RestClient wiki = new RestClient(URI.create(base + "/rest"), "admin", "admin");
    return switch (name) {
      case "none" -> () -> {};
      case "small" -> new SmallDemo(site, networks, wiki, days)::load;
      case "history" -> new HistoryDemo(site, networks, days, shift)::load;
      case "large" -> new LargeDemo(site, networks, days, MANY)::load;
      default -> throw new IllegalArgumentException("Unknown demonstration: " + name);
    };
  }

  @FunctionalInterface
  private interface Load {
    void run() throws IOException;
  }
}

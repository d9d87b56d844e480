package org.retis.contribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.network.Roster;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.CsvExport;
import org.retis.web.Formats;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** Who of a network's members nothing was heard from, as a file, for its coordinators. */
@Path("/networks/{network}/silent.csv")
@Produces("text/csv")
public final class SilentFileResource extends RestResource {

  private static final List<String> STATES = List.of("stopped", "never", "new", "no-account");

  private final Networks networks;
  private final NetworkRights rights;
  private final SilentMembers silent;
  private final Roster roster;

  /** For Confluence. */
  @Inject
  public SilentFileResource(
      RestSupport support,
      Networks networks,
      NetworkRights rights,
      SilentMembers silent,
      Roster roster) {
    super(support);
    this.networks = networks;
    this.rights = rights;
    this.silent = silent;
    this.roster = roster;
  }

  /** The file, of all kinds of silence. */
  @GET
  public Response file(
      @PathParam("network") int id, @QueryParam("days") @DefaultValue("90") int days) {
    return csv(
        () -> {
          Viewer viewer = viewer();
          Formats formats = formats();
          Network network = networks.get(viewer, id);
          rights.require(viewer, network, Circle.COORDINATOR);
          SilentResource.checked(days);
          List<String> header =
              List.of(
                  formats.text("retis.contribution.silent.column.name"),
                  formats.text("retis.contribution.silent.column.organisation"),
                  formats.text("retis.contribution.silent.column.state"),
                  formats.text("retis.contribution.column.last"));
          String name = formats.text("retis.contribution.silent.title") + " " + network.name();
          return new CsvExport(
              name,
              header,
              row -> STATES.forEach(word -> rows(viewer, network, word, days, formats, row)));
        });
  }

  private void rows(
      Viewer viewer,
      Network network,
      String word,
      int days,
      Formats formats,
      Consumer<List<String>> row) {
    String state =
        formats.text(
            "retis.contribution.silent."
                + (word.equals("no-account") ? "without" : word)
                + ".mark");
    int number = 1;
    Page<Line> page;
    do {
      PageRequest request = new PageRequest(number, PageRequest.MAX_SIZE);
      page = silent.page(viewer, network, SilentMacro.stateOf(word), days, request);
      Map<Integer, Member> people =
          roster.byIds(viewer, network, page.rows().stream().map(Line::memberId).toList());
      for (Line line : page.rows()) {
        Member member = people.get(line.memberId());
        if (member != null) {
          row.accept(
              List.of(
                  member.name(),
                  member.organisation(),
                  state,
                  line.last().map(last -> day(viewer, last)).orElse("")));
        }
      }
      number++;
    } while (number <= page.pages());
  }

  private static String day(Viewer viewer, Instant at) {
    return at.atZone(viewer.zone()).toLocalDate().toString();
  }
}

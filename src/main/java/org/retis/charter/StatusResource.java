package org.retis.charter;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.CsvExport;
import org.retis.web.Formats;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/** Who is up to date with the charter, over REST. */
@Path("/networks/{network}/charter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StatusResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Charters charters;
  private final CharterStatus status;
  private final NetworkRights rights;

  /** For Confluence. */
  @Inject
  public StatusResource(
      RestSupport support,
      Networks networks,
      Charters charters,
      CharterStatus status,
      NetworkRights rights) {
    super(support);
    this.networks = networks;
    this.charters = charters;
    this.status = status;
    this.rights = rights;
  }

  /**
   * Totals, and for coordinators a page of members: {@link StatusJson}.
   *
   * @param state {@code current}, {@code outdated} or {@code never}, or all
   * @param q words of the name or organisation
   */
  @GET
  @Path("status")
  @AnonymousSiteAccess
  public Response status(
      @PathParam("network") int id,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          Network network = networks.get(viewer(), id);
          Situation situation = charters.get(viewer(), network);
          StandingTotals totals = status.totals(viewer(), network, situation);
          int edition = CharterStatus.edition(situation);
          @Nullable PageJson<StandingJson> members = null;
          if (rights.coordinates(viewer(), network)) {
            Page<Standing> found =
                status.page(
                    viewer(), network, situation, state(state), q, new PageRequest(page, size));
            members = PageJson.of(found, one -> StandingJson.of(one, edition));
          }
          return new StatusJson(
              totals.current(), totals.outdated(), totals.never(), totals.members(), members);
        });
  }

  private static @Nullable StandingState state(String word) {
    return word.isEmpty()
        ? null
        : StandingState.of(word)
            .orElseThrow(() -> new UserMistake("retis.charter.mistake.state", "state"));
  }

  /** Everybody as a file, for coordinators. */
  @GET
  @Path("status.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("network") int id) {
    return csv(
        () -> {
          Network network = networks.get(viewer(), id);
          Situation situation = charters.get(viewer(), network);
          Consumer<Consumer<Standing>> all = status.all(viewer(), network, situation);
          Formats formats = formats();
          int edition = CharterStatus.edition(situation);
          return new CsvExport(
              formats.text("retis.charter.export.name"),
              header(formats),
              rows -> all.accept(one -> rows.accept(row(one, edition, formats))));
        });
  }

  private static List<String> header(Formats formats) {
    return List.of(
        formats.text("retis.charter.column.member"),
        formats.text("retis.charter.column.organisation"),
        formats.text("retis.charter.column.state"),
        formats.text("retis.charter.column.version"),
        formats.text("retis.charter.column.at"),
        formats.text("retis.charter.column.how"),
        formats.text("retis.charter.column.digest"));
  }

  private static List<String> row(Standing one, int edition, Formats formats) {
    boolean never = one.at() == null;
    String how =
        one.onPaper()
            ? formats.text("retis.charter.how.paper")
            : formats.text("retis.charter.how.self");
    return List.of(
        one.name(),
        one.organisation(),
        formats.text("retis.charter.state." + one.state(edition).word()),
        one.label(),
        one.at() == null ? "" : formats.dateTime(one.at()),
        never ? "" : how,
        one.digest());
  }

  /**
   * How many stand how, and who.
   *
   * @param current who acknowledged the current edition
   * @param outdated who acknowledged an earlier one
   * @param never who acknowledged none
   * @param members how many there are
   * @param list a page of them for coordinators, else null
   */
  public record StatusJson(
      int current, int outdated, int never, int members, @Nullable PageJson<StandingJson> list) {}

  /** How one member stands. */
  public record StandingJson(
      int memberId,
      String name,
      String organisation,
      String state,
      String label,
      String digest,
      @Nullable String at,
      boolean onPaper) {
    static StandingJson of(Standing one, int edition) {
      return new StandingJson(
          one.memberId(),
          one.name(),
          one.organisation(),
          one.state(edition).word(),
          one.label(),
          one.digest(),
          one.at() == null ? null : one.at().toString(),
          one.onPaper());
    }
  }
}

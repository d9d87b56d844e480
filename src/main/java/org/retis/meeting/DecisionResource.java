package org.retis.meeting;

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
import org.retis.network.Bodies;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/**
 * The register of decisions: {@code /rest/retis/1.0/networks/{network}/decisions}, with the same
 * rights as on the screen.
 */
@Path("/networks/{network}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Registers registers;
  private final Bodies bodies;

  /** For Confluence. */
  @Inject
  public DecisionResource(
      RestSupport support, Networks networks, Registers registers, Bodies bodies) {
    super(support);
    this.networks = networks;
    this.registers = registers;
    this.bodies = bodies;
  }

  /**
   * A page of {@link DecisionJson}, on pages that are open to their space.
   *
   * @param network the network
   * @param q words to find
   * @param body ids of committees and groups, separated by commas
   * @param status {@code all}, {@code review} or a status
   * @param from the first day of meeting
   * @param to the last day of meeting
   * @param sort one of {@code number}, {@code day}, {@code state}, {@code owner}, {@code due};
   *     {@code -} before it turns it round
   * @param page the page, from 1
   * @param size entries per page
   */
  @GET
  @AnonymousSiteAccess
  public Response page(
      @PathParam("network") int network,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("body") @DefaultValue("") String body,
      @QueryParam("status") @DefaultValue("all") String status,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("sort") @DefaultValue("day") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          OpenRegister open = open(network(network));
          return PageJson.of(
              open.page(
                  RegisterFilters.decisions(q, body, status, from, to),
                  RegisterFilters.sort(sort),
                  sort.startsWith("-"),
                  new PageRequest(page, size)),
              DecisionJson::of);
        });
  }

  /** The same selection as a file for spreadsheets, with those on restricted pages. */
  @GET
  @Path("/register.csv")
  @Produces("text/csv")
  @AnonymousSiteAccess
  public Response file(
      @PathParam("network") int network,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("body") @DefaultValue("") String body,
      @QueryParam("status") @DefaultValue("all") String status,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    return csv(
        () -> {
          Network there = network(network);
          RegisterBodies known = new RegisterBodies(bodies.list(viewer(), there), formats());
          return new RegisterCsv(OutcomeKind.DECISION, formats(), known)
              .export(open(there), RegisterFilters.decisions(q, body, status, from, to));
        });
  }

  /** One decision. */
  @GET
  @Path("/{decision}")
  @AnonymousSiteAccess
  public Response one(@PathParam("network") int network, @PathParam("decision") int decision) {
    return answer(() -> DecisionJson.of(open(network(network)).get(decision)));
  }

  private OpenRegister open(Network network) {
    return registers.open(viewer(), network, OutcomeKind.DECISION);
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

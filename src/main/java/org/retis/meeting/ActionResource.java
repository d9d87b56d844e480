package org.retis.meeting;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.retis.network.Bodies;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/**
 * The register of actions: {@code /rest/retis/1.0/networks/{network}/actions}, with the same rights
 * as on the screen.
 */
@Path("/networks/{network}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActionResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Registers registers;
  private final Bodies bodies;
  private final Actions actions;

  /** For Confluence. */
  @Inject
  public ActionResource(
      RestSupport support, Networks networks, Registers registers, Bodies bodies, Actions actions) {
    super(support);
    this.networks = networks;
    this.registers = registers;
    this.bodies = bodies;
    this.actions = actions;
  }

  /**
   * A page of {@link ActionJson}, on pages that are open to their space.
   *
   * @param network the network
   * @param q words to find
   * @param body ids of committees and groups, separated by commas
   * @param show {@code open}, {@code overdue}, {@code soon}, {@code mine}, {@code unowned}, {@code
   *     undated}, {@code done}, {@code cancelled} or {@code all}
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
      @QueryParam("show") @DefaultValue("open") String show,
      @QueryParam("owner") @DefaultValue("") String owner,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("sort") @DefaultValue("due") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          OpenRegister open = open(network(network));
          return PageJson.of(
              open.page(
                  RegisterFilters.actions(q, body, show, owner, from, to),
                  RegisterFilters.sort(sort),
                  sort.startsWith("-"),
                  new PageRequest(page, size)),
              ActionJson::of);
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
      @QueryParam("show") @DefaultValue("open") String show,
      @QueryParam("owner") @DefaultValue("") String owner,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    return csv(
        () -> {
          Network there = network(network);
          RegisterBodies known = new RegisterBodies(bodies.list(viewer(), there), formats());
          return new RegisterCsv(OutcomeKind.ACTION, formats(), known)
              .export(open(there), RegisterFilters.actions(q, body, show, owner, from, to));
        });
  }

  /** One action with its history. */
  @GET
  @Path("/{action}")
  @AnonymousSiteAccess
  public Response one(@PathParam("network") int network, @PathParam("action") int action) {
    return answer(
        () -> {
          Network there = network(network);
          return ActionJson.of(open(there).get(action), actions.history(viewer(), there, action));
        });
  }

  /** Says how far an action is; for who is to do it and coordinators. */
  @POST
  @Path("/{action}/state")
  public Response change(
      @PathParam("network") int network,
      @PathParam("action") int action,
      @Nullable ActionChangeJson change) {
    return answer(
        () -> {
          ActionChangeJson given = change == null ? new ActionChangeJson("", "", null) : change;
          return ActionJson.of(
              actions.change(
                  viewer(),
                  network(network),
                  action,
                  given.state() == null ? "" : given.state(),
                  given.note() == null ? "" : given.note(),
                  given.revision()));
        });
  }

  private OpenRegister open(Network network) {
    return registers.open(viewer(), network, OutcomeKind.ACTION);
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

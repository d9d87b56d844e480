package org.retis.meeting;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** A meeting's agenda: {@code /rest/retis/1.0/networks/{network}/meetings/{meeting}/agenda}. */
@Path("/networks/{network}/meetings/{meeting}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgendaResource extends RestResource {

  private final Networks networks;
  private final Agenda agenda;

  /** Wired by Confluence. */
  @Inject
  public AgendaResource(RestSupport support, Networks networks, Agenda agenda) {
    super(support);
    this.networks = networks;
    this.agenda = agenda;
  }

  /** The items in their order as a list of {@link AgendaJson}, at most 50. */
  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("network") int network, @PathParam("meeting") int meeting) {
    return answer(
        () ->
            agenda.items(viewer(), network(network), meeting).stream()
                .map(AgendaJson::of)
                .toList());
  }

  /** Adds an item at the end; takes an {@link AgendaDraft}, answers an {@link AgendaJson}. */
  @POST
  public Response add(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable AgendaDraft draft) {
    return created(
        () ->
            AgendaJson.of(
                agenda.add(viewer(), network(network), meeting, MeetingResource.given(draft))));
  }

  /** Changes an item; takes an {@link AgendaDraft}, answers an {@link AgendaJson}. */
  @PUT
  @Path("{item}")
  public Response change(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @PathParam("item") int item,
      @Nullable AgendaDraft draft) {
    return answer(
        () ->
            AgendaJson.of(
                agenda.change(
                    viewer(), network(network), meeting, item, MeetingResource.given(draft))));
  }

  /** Removes an item that has this version. */
  @DELETE
  @Path("{item}")
  public Response remove(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @PathParam("item") int item,
      @QueryParam("version") @DefaultValue("-1") int version) {
    return done(() -> agenda.remove(viewer(), network(network), meeting, item, version));
  }

  /** Moves an item; takes an {@link AgendaMove}, answers the items in their new order. */
  @POST
  @Path("{item}/move")
  public Response move(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @PathParam("item") int item,
      @Nullable AgendaMove move) {
    return answer(
        () -> {
          Network there = network(network);
          Integer by = MeetingResource.given(move).by();
          agenda.move(viewer(), there, meeting, item, by == null ? 0 : by);
          return agenda.items(viewer(), there, meeting).stream().map(AgendaJson::of).toList();
        });
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

package org.retis.network;

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
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** A network's committees and groups: {@code /rest/retis/1.0/networks/{network}/bodies}. */
@Path("/networks/{network}/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BodyResource extends RestResource {

  private final Networks networks;
  private final Bodies bodies;

  /** Wired by Confluence. */
  @Inject
  public BodyResource(RestSupport support, Networks networks, Bodies bodies) {
    super(support);
    this.networks = networks;
    this.bodies = bodies;
  }

  /** All bodies as a list of {@link BodyJson}. */
  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("network") int network) {
    return answer(
        () -> bodies.list(viewer(), network(network)).stream().map(BodyJson::of).toList());
  }

  /** Whom a body invites, as {@link PageJson} of {@link MemberJson} by family name. */
  @GET
  @Path("{body}/invitees")
  @AnonymousSiteAccess
  public Response invitees(
      @PathParam("network") int network,
      @PathParam("body") int body,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    PageRequest request = new PageRequest(page, size);
    return answer(
        () ->
            PageJson.of(
                bodies.invitees(viewer(), network(network), body, request), MemberJson::of));
  }

  /** Adds a body; takes a {@link BodyDraft}, answers a {@link BodyJson}. */
  @POST
  public Response add(@PathParam("network") int network, @Nullable BodyDraft draft) {
    return created(
        () -> BodyJson.of(bodies.add(viewer(), network(network), NetworkResource.given(draft))));
  }

  /** Changes a body and whom it invites; takes a {@link BodyDraft}, answers a {@link BodyJson}. */
  @PUT
  @Path("{body}")
  public Response change(
      @PathParam("network") int network, @PathParam("body") int body, @Nullable BodyDraft draft) {
    return answer(
        () ->
            BodyJson.of(
                bodies.change(viewer(), network(network), body, NetworkResource.given(draft))));
  }

  /** Removes a body. */
  @DELETE
  @Path("{body}")
  public Response remove(@PathParam("network") int network, @PathParam("body") int body) {
    return done(() -> bodies.remove(viewer(), network(network), body));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

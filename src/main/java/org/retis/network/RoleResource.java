package org.retis.network;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** Who does what in a network: {@code /rest/retis/1.0/networks/{network}/roles}. */
@Path("/networks/{network}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RoleResource extends RestResource {

  private final Networks networks;
  private final Roles roles;
  private final RoleEditor editor;

  /** Wired by Confluence. */
  @Inject
  public RoleResource(RestSupport support, Networks networks, Roles roles, RoleEditor editor) {
    super(support);
    this.networks = networks;
    this.roles = roles;
    this.editor = editor;
  }

  /** All roles as of today, as a list of {@link RoleJson}. */
  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("network") int network) {
    return answer(
        () -> roles.states(viewer(), network(network)).stream().map(RoleJson::of).toList());
  }

  /** Adds a role; takes a {@link RoleDraft}, answers a {@link RoleJson}. */
  @POST
  public Response add(@PathParam("network") int network, @Nullable RoleDraft draft) {
    return created(
        () -> {
          Role added = editor.add(viewer(), network(network), NetworkResource.given(draft));
          return state(network, added.id());
        });
  }

  /** Changes a role; takes a {@link RoleDraft}, answers a {@link RoleJson}. */
  @PUT
  @Path("{role}")
  public Response change(
      @PathParam("network") int network, @PathParam("role") int role, @Nullable RoleDraft draft) {
    return answer(
        () -> {
          editor.change(viewer(), network(network), role, NetworkResource.given(draft));
          return state(network, role);
        });
  }

  /** Removes a role with all its mandates. */
  @DELETE
  @Path("{role}")
  public Response remove(@PathParam("network") int network, @PathParam("role") int role) {
    return done(() -> editor.remove(viewer(), network(network), role));
  }

  /** Gives somebody a mandate; takes a {@link MandateDraft}, answers a {@link MandateJson}. */
  @POST
  @Path("{role}/mandates")
  public Response addMandate(
      @PathParam("network") int network,
      @PathParam("role") int role,
      @Nullable MandateDraft draft) {
    return created(
        () ->
            MandateJson.of(
                editor.addMandate(viewer(), network(network), role, NetworkResource.given(draft))));
  }

  /** Changes a mandate; takes a {@link MandateDraft}, answers a {@link MandateJson}. */
  @PUT
  @Path("{role}/mandates/{mandate}")
  public Response changeMandate(
      @PathParam("network") int network,
      @PathParam("mandate") int mandate,
      @Nullable MandateDraft draft) {
    return answer(
        () ->
            MandateJson.of(
                editor.changeMandate(
                    viewer(), network(network), mandate, NetworkResource.given(draft))));
  }

  /** Removes a mandate as if it had never been. */
  @DELETE
  @Path("{role}/mandates/{mandate}")
  public Response removeMandate(
      @PathParam("network") int network, @PathParam("mandate") int mandate) {
    return done(() -> editor.removeMandate(viewer(), network(network), mandate));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  private RoleJson state(int network, int role) {
    return RoleJson.of(roles.state(viewer(), network(network), role));
  }
}

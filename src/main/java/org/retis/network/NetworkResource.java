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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/** Networks: {@code /rest/retis/1.0/networks}. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NetworkResource extends RestResource {

  private final Networks networks;
  private final NetworkRights rights;

  /** Wired by Confluence. */
  @Inject
  public NetworkResource(RestSupport support, Networks networks, NetworkRights rights) {
    super(support);
    this.networks = networks;
    this.rights = rights;
  }

  /**
   * The networks that the caller may see, by name.
   *
   * @param space only the one that is at home in this space
   * @return a list of {@link NetworkJson}
   */
  @GET
  @AnonymousSiteAccess
  public Response list(@QueryParam("space") @Nullable String space) {
    return answer(
        () -> {
          Optional<String> key = Optional.ofNullable(space);
          List<Network> found =
              key.map(k -> networks.atHome(viewer(), k).stream().toList())
                  .orElseGet(() -> networks.list(viewer()));
          return found.stream().map(this::json).toList();
        });
  }

  /** Declares a network; takes a {@link NetworkDraft}, answers a {@link NetworkJson}. */
  @POST
  public Response declare(@Nullable NetworkDraft draft) {
    return created(() -> json(networks.declare(viewer(), given(draft))));
  }

  /** One network as {@link NetworkJson}. */
  @GET
  @Path("{network}")
  @AnonymousSiteAccess
  public Response get(@PathParam("network") int id) {
    return answer(() -> json(networks.get(viewer(), id)));
  }

  /** Replaces a network's texts; takes a {@link NetworkDraft}, answers a {@link NetworkJson}. */
  @PUT
  @Path("{network}")
  public Response change(@PathParam("network") int id, @Nullable NetworkDraft draft) {
    return answer(() -> json(networks.change(viewer(), id, given(draft))));
  }

  /** Removes a network with its roster. */
  @DELETE
  @Path("{network}")
  public Response remove(@PathParam("network") int id) {
    return done(() -> networks.remove(viewer(), id));
  }

  /** Takes a network up again whose home space is back; for site administrators. */
  @POST
  @Path("{network}/resume")
  public Response resume(@PathParam("network") int id) {
    return answer(() -> json(networks.resume(viewer(), id)));
  }

  private NetworkJson json(Network network) {
    return NetworkJson.of(network, rights.circle(viewer(), network));
  }

  static <T> T given(@Nullable T body) {
    if (body == null) {
      throw new UserMistake("retis.network.mistake.nothing", null);
    }
    return body;
  }
}

package org.retis.network;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** What a network's first page holds: {@code /rest/retis/1.0/networks/{network}/first-page}. */
@Path("/networks/{network}/first-page")
@Produces(MediaType.APPLICATION_JSON)
public final class FirstPageResource extends RestResource {

  private final Networks networks;
  private final NetworkRights rights;

  /** Wired by Confluence. */
  @Inject
  public FirstPageResource(RestSupport support, Networks networks, NetworkRights rights) {
    super(support);
    this.networks = networks;
    this.rights = rights;
  }

  /** The page as {@link FirstPage}, in the caller's language; for coordinators. */
  @GET
  public Response get(@PathParam("network") int id) {
    return answer(
        () -> {
          Network network = networks.get(viewer(), id);
          rights.require(viewer(), network, Circle.COORDINATOR);
          return FirstPage.of(network, formats());
        });
  }
}

package org.retis.network;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.SpaceInfo;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** The spaces that count for a network: {@code /rest/retis/1.0/networks/{network}/spaces}. */
@Path("/networks/{network}/spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CountedSpaceResource extends RestResource {

  private final Networks networks;
  private final CountedSpaces spaces;

  /** Wired by Confluence. */
  @Inject
  public CountedSpaceResource(RestSupport support, Networks networks, CountedSpaces spaces) {
    super(support);
    this.networks = networks;
    this.spaces = spaces;
  }

  /** The spaces besides the home that the caller may view, as a list of {@link SpaceJson}. */
  @GET
  @AnonymousSiteAccess
  public Response list(@PathParam("network") int network) {
    return answer(
        () -> spaces.list(viewer(), network(network)).stream().map(SpaceJson::of).toList());
  }

  /** Lets a space count; takes a {@link KeyJson}, answers a {@link SpaceJson}. */
  @POST
  public Response add(@PathParam("network") int network, @Nullable KeyJson wanted) {
    return created(
        () -> {
          String key = NetworkResource.given(wanted).spaceKey();
          return SpaceJson.of(spaces.add(viewer(), network(network), key == null ? "" : key));
        });
  }

  /** Lets a space no longer count. */
  @DELETE
  @Path("{spaceKey}")
  public Response remove(
      @PathParam("network") int network, @PathParam("spaceKey") String spaceKey) {
    return done(() -> spaces.remove(viewer(), network(network), spaceKey));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  /**
   * Which space.
   *
   * @param spaceKey its key
   */
  public record KeyJson(@Nullable String spaceKey) {}

  /**
   * A space.
   *
   * @param spaceKey its key
   * @param name its name
   */
  public record SpaceJson(String spaceKey, String name) {

    static SpaceJson of(SpaceInfo space) {
      return new SpaceJson(space.key(), space.name());
    }
  }
}

package org.retis.network;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** The groups that fill a roster: {@code /rest/retis/1.0/networks/{network}/groups}. */
@Path("/networks/{network}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RosterGroupResource extends RestResource {

  private final Networks networks;
  private final RosterGroups groups;

  /** Wired by Confluence. */
  @Inject
  public RosterGroupResource(RestSupport support, Networks networks, RosterGroups groups) {
    super(support);
    this.networks = networks;
    this.groups = groups;
  }

  /** The groups as a list of {@link GroupJson}; for coordinators. */
  @GET
  public Response list(@PathParam("network") int network) {
    return answer(
        () -> groups.list(viewer(), network(network)).stream().map(GroupJson::of).toList());
  }

  /**
   * Puts a group's people on the roster; takes a {@link GroupDraft}, answers a {@link
   * GroupSync.Result}.
   */
  @POST
  public Response add(@PathParam("network") int network, @Nullable GroupDraft draft) {
    return created(
        () -> {
          GroupDraft given = NetworkResource.given(draft);
          String group = given.group() == null ? "" : given.group();
          return groups.add(viewer(), network(network), group, given.keptInStep());
        });
  }

  /** Reads a group again now; answers a {@link GroupSync.Result}. */
  @POST
  @Path("{group}/read")
  public Response read(@PathParam("network") int network, @PathParam("group") int group) {
    return answer(() -> groups.read(viewer(), network(network), group));
  }

  /** Forgets a group; whom it brought stays. */
  @DELETE
  @Path("{group}")
  public Response remove(@PathParam("network") int network, @PathParam("group") int group) {
    return done(() -> groups.remove(viewer(), network(network), group));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  /**
   * A group to fill the roster from.
   *
   * @param group the group's name
   * @param keptInStep whether who joins or leaves the group later joins or leaves the network
   */
  public record GroupDraft(@Nullable String group, boolean keptInStep) {}

  /**
   * A group that fills the roster.
   *
   * @param id our own id
   * @param group the group's name
   * @param keptInStep whether it is kept in step
   * @param readAt when it was last read, an instant as ISO 8601 writes it, or null
   */
  public record GroupJson(int id, String group, boolean keptInStep, @Nullable String readAt) {

    static GroupJson of(RosterGroup group) {
      String readAt = group.lastRead().map(Objects::toString).orElse(null);
      return new GroupJson(group.id(), group.group(), group.keptInStep(), readAt);
    }
  }
}

package org.retis.network;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** People who are on a roster twice: {@code /rest/retis/1.0/networks/{network}/members/…}. */
@Path("/networks/{network}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DuplicateResource extends RestResource {

  private final Networks networks;
  private final Duplicates duplicates;

  /** Wired by Confluence. */
  @Inject
  public DuplicateResource(RestSupport support, Networks networks, Duplicates duplicates) {
    super(support);
    this.networks = networks;
    this.duplicates = duplicates;
  }

  /** Up to 100 pairs as {@link PairJson}. */
  @GET
  @Path("duplicates")
  public Response find(@PathParam("network") int network) {
    return answer(
        () ->
            duplicates.find(viewer(), networks.get(viewer(), network)).stream()
                .map(PairJson::of)
                .toList());
  }

  /** Merges two entries; takes a {@link MergeJson}, answers the kept {@link MemberJson}. */
  @POST
  @Path("merge")
  public Response merge(@PathParam("network") int network, @Nullable MergeJson wanted) {
    return answer(
        () -> {
          MergeJson given = NetworkResource.given(wanted);
          Network in = networks.get(viewer(), network);
          return MemberJson.of(duplicates.merge(viewer(), in, given.kept(), given.gone()));
        });
  }

  /**
   * Which entries to merge.
   *
   * @param kept id of the entry that stays
   * @param gone id of the entry that disappears
   */
  public record MergeJson(int kept, int gone) {}

  /**
   * Two entries that may be one person.
   *
   * @param first the entry that was added first
   * @param second the other one
   * @param reason {@code EMAIL} or {@code NAME}
   */
  public record PairJson(MemberJson first, MemberJson second, String reason) {

    static PairJson of(DuplicatePair pair) {
      return new PairJson(
          MemberJson.of(pair.first()), MemberJson.of(pair.second()), pair.reason().name());
    }
  }
}

package org.retis.contribution;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/**
 * Contributions over REST, with the same rights as on the screen; every request takes what {@link
 * ContributionQuery} names.
 */
@Path("/networks/{network}/contributions")
@Produces(MediaType.APPLICATION_JSON)
public final class ContributionResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Contributions contributions;

  /** For Confluence. */
  @Inject
  public ContributionResource(RestSupport support, Networks networks, Contributions contributions) {
    super(support);
    this.networks = networks;
    this.contributions = contributions;
  }

  /** The figures. */
  @GET
  @AnonymousSiteAccess
  public Response figures(@PathParam("network") int network, @Context UriInfo uri) {
    return answer(
        () -> {
          Question question = query(uri).question(viewer(), formats(), true);
          return FiguresJson.of(contributions.figures(viewer(), network(network), question));
        });
  }

  /** What each member brought, by name: for coordinators; for a member, their own line. */
  @GET
  @Path("/members")
  @AnonymousSiteAccess
  public Response members(
      @PathParam("network") int id,
      @Context UriInfo uri,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          Network network = network(id);
          Question question = query(uri).question(viewer(), formats(), false);
          Figures figures = contributions.figures(viewer(), network, question);
          Listing listing = new Listing(Listing.Show.ALL, Listing.Order.NAME, false);
          Page<Line> lines =
              contributions.members(
                  viewer(), network, figures, listing, new PageRequest(page, size));
          List<Integer> ids = lines.rows().stream().map(Line::memberId).toList();
          Map<Integer, Member> people = contributions.people(viewer(), network, ids);
          List<MemberShareJson> rows =
              ids.stream()
                  .map(people::get)
                  .filter(Objects::nonNull)
                  .map(one -> MemberShareJson.of(one, figures.now().of(one.id())))
                  .toList();
          return new PageJson<>(
              rows, lines.total(), lines.request().number(), lines.request().size());
        });
  }

  /** The contributions behind a figure, newest first. */
  @GET
  @Path("/list")
  @AnonymousSiteAccess
  public Response list(
      @PathParam("network") int id,
      @Context UriInfo uri,
      @QueryParam("list") @DefaultValue("all") String list,
      @QueryParam("member") @DefaultValue("0") int member,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () -> {
          Question question = query(uri).question(viewer(), formats(), false);
          Page<Deed> deeds =
              contributions.deeds(
                  viewer(),
                  network(id),
                  question,
                  new Whose(group(list), member),
                  new PageRequest(page, size));
          return PageJson.of(deeds, DeedJson::of);
        });
  }

  private static Whose.Group group(String word) {
    return Arrays.stream(Whose.Group.values())
        .filter(group -> group.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    "retis.contribution.mistake.list",
                    "list",
                    Arrays.stream(Whose.Group.values())
                        .map(Whose.Group::word)
                        .collect(Collectors.joining(", "))));
  }

  private static ContributionQuery query(UriInfo uri) {
    return ContributionQuery.of(uri.getQueryParameters());
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

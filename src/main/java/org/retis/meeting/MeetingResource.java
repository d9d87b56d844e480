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
import org.retis.network.Input;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/** A network's meetings: {@code /rest/retis/1.0/networks/{network}/meetings}. */
@Path("/networks/{network}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetingResource extends RestResource {

  private final Networks networks;
  private final Meetings meetings;
  private final Preparation preparation;
  private final PreparationPages pages;

  /** Wired by Confluence. */
  @Inject
  public MeetingResource(
      RestSupport support,
      Networks networks,
      Meetings meetings,
      Preparation preparation,
      PreparationPages pages) {
    super(support);
    this.networks = networks;
    this.meetings = meetings;
    this.preparation = preparation;
    this.pages = pages;
  }

  /** Meetings, latest first, as {@link PageJson} of {@link MeetingJson}; of one body or of all. */
  @GET
  @AnonymousSiteAccess
  public Response list(
      @PathParam("network") int network,
      @QueryParam("body") @DefaultValue("0") int body,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return answer(
        () -> {
          Network there = network(network);
          return PageJson.of(
              meetings.list(viewer(), there, body, new PageRequest(page, size)),
              meeting -> json(there, meeting));
        });
  }

  /** Prepares a meeting; takes a {@link MeetingDraft}, answers a {@link MeetingJson}. */
  @POST
  public Response prepare(@PathParam("network") int network, @Nullable MeetingDraft draft) {
    return created(
        () -> {
          Network there = network(network);
          return json(there, preparation.prepare(viewer(), there, given(draft)));
        });
  }

  /** One meeting as {@link MeetingJson}. */
  @GET
  @Path("{meeting}")
  @AnonymousSiteAccess
  public Response one(@PathParam("network") int network, @PathParam("meeting") int meeting) {
    return answer(
        () -> {
          Network there = network(network);
          return json(there, meetings.get(viewer(), there, meeting));
        });
  }

  /** Changes a meeting; takes a {@link MeetingDraft}, answers a {@link MeetingJson}. */
  @PUT
  @Path("{meeting}")
  public Response change(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable MeetingDraft draft) {
    return answer(
        () -> {
          Network there = network(network);
          return json(there, meetings.change(viewer(), there, meeting, given(draft)));
        });
  }

  /** Calls a meeting off or takes that back; takes a {@link MeetingStateJson}. */
  @PUT
  @Path("{meeting}/state")
  public Response state(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable MeetingStateJson wanted) {
    return answer(
        () -> {
          Network there = network(network);
          MeetingStateJson typed = given(wanted);
          MeetingState state = Input.choice("state", typed.state(), MeetingState.class);
          int version = typed.version() == null ? -1 : typed.version();
          return json(there, meetings.state(viewer(), there, meeting, state, version));
        });
  }

  /** Makes a page the minutes; takes a {@link MeetingPageJson}, answers a {@link MeetingJson}. */
  @PUT
  @Path("{meeting}/page")
  public Response link(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable MeetingPageJson wanted) {
    return answer(
        () -> {
          Network there = network(network);
          Long page = given(wanted).pageId();
          if (page == null) {
            throw new UserMistake("retis.network.mistake.required", "pageId");
          }
          return json(there, meetings.link(viewer(), there, meeting, page));
        });
  }

  /** Lets go of the page with the minutes, which stays as it is. */
  @DELETE
  @Path("{meeting}/page")
  public Response unlink(@PathParam("network") int network, @PathParam("meeting") int meeting) {
    return done(() -> meetings.unlink(viewer(), network(network), meeting));
  }

  /** What the page with the minutes holds, as {@link PreparationPage}; for coordinators. */
  @GET
  @Path("{meeting}/minutes")
  public Response minutes(@PathParam("network") int network, @PathParam("meeting") int meeting) {
    return answer(() -> pages.page(viewer(), network(network), meeting));
  }

  private MeetingJson json(Network network, Meeting meeting) {
    return MeetingJson.of(
        meeting, meetings.mayRead(viewer(), network, meeting), meetings.mayOpen(viewer(), meeting));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  static <T> T given(@Nullable T body) {
    if (body == null) {
      throw new UserMistake("retis.network.mistake.nothing", null);
    }
    return body;
  }
}

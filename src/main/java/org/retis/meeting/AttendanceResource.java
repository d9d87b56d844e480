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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** Who comes: {@code /rest/retis/1.0/networks/{network}/meetings/{meeting}/attendance}. */
@Path("/networks/{network}/meetings/{meeting}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AttendanceResource extends RestResource {

  private final Networks networks;
  private final Attendance attendance;

  /** Wired by Confluence. */
  @Inject
  public AttendanceResource(RestSupport support, Networks networks, Attendance attendance) {
    super(support);
    this.networks = networks;
    this.attendance = attendance;
  }

  /** Who is invited and who came, as {@link PageJson} of {@link AttendanceJson}. */
  @GET
  @AnonymousSiteAccess
  public Response list(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return answer(
        () -> {
          List<AttendanceSeat> all = attendance.seats(viewer(), network(network), meeting);
          PageRequest request = new PageRequest(page, size);
          int from = Math.min(request.offset(), all.size());
          int to = Math.min(from + request.size(), all.size());
          return PageJson.of(
              new Page<>(all.subList(from, to), all.size(), request), AttendanceJson::of);
        });
  }

  /** Sets who came; takes an {@link AttendanceList}, answers all as {@link AttendanceJson}. */
  @PUT
  public Response set(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable AttendanceList list) {
    return answer(
        () -> {
          Network there = network(network);
          AttendanceList typed = MeetingResource.given(list);
          attendance.set(viewer(), there, meeting, typed.seats());
          return attendance.seats(viewer(), there, meeting).stream()
              .map(AttendanceJson::of)
              .toList();
        });
  }

  /** Adds somebody; takes an {@link AttendanceGuest}, answers an {@link AttendanceJson}. */
  @POST
  public Response add(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable AttendanceGuest guest) {
    return created(
        () ->
            AttendanceJson.of(
                attendance.add(
                    viewer(), network(network), meeting, MeetingResource.given(guest).name())));
  }

  /** Invites whom the body invites by now, besides those on the list. */
  @POST
  @Path("invitees")
  public Response inviteAgain(
      @PathParam("network") int network, @PathParam("meeting") int meeting) {
    return done(() -> attendance.inviteAgain(viewer(), network(network), meeting));
  }

  /** Takes somebody off the list whose seat has this version. */
  @DELETE
  @Path("{seat}")
  public Response remove(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @PathParam("seat") int seat,
      @QueryParam("version") @DefaultValue("-1") int version) {
    return done(() -> attendance.remove(viewer(), network(network), meeting, seat, version));
  }

  /** Excuses the caller or takes that back; takes an {@link AttendanceExcuse}. */
  @PUT
  @Path("me")
  public Response excuse(
      @PathParam("network") int network,
      @PathParam("meeting") int meeting,
      @Nullable AttendanceExcuse excuse) {
    return done(
        () ->
            attendance.excuse(
                viewer(),
                network(network),
                meeting,
                Boolean.TRUE.equals(MeetingResource.given(excuse).excused())));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }
}

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** A network's roster: {@code /rest/retis/1.0/networks/{network}/members}. */
@Path("/networks/{network}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MemberResource extends RestResource {

  private final Networks networks;
  private final Roster roster;
  private final RosterEditor editor;
  private final MemberErasure erasure;

  /** Wired by Confluence. */
  @Inject
  public MemberResource(
      RestSupport support,
      Networks networks,
      Roster roster,
      RosterEditor editor,
      MemberErasure erasure) {
    super(support);
    this.networks = networks;
    this.roster = roster;
    this.editor = editor;
    this.erasure = erasure;
  }

  /**
   * A page of the roster, by family name.
   *
   * @param text words of the name
   * @param presence name of a {@link Presence}; others than {@code PRESENT} are for coordinators
   * @param organisation only people of this organisation
   * @param page from 1
   * @param size 1 to 200
   * @return a {@link PageJson} of {@link MemberJson}
   */
  @GET
  @AnonymousSiteAccess
  public Response list(
      @PathParam("network") int network,
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("presence") @DefaultValue("PRESENT") String presence,
      @QueryParam("organisation") @Nullable Integer organisation,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return answer(
        () -> {
          Presence part = Input.choice("presence", presence, Presence.class);
          RosterQuery query = new RosterQuery(text, part, organisation);
          PageRequest request = new PageRequest(page, size);
          return PageJson.of(
              roster.search(viewer(), network(network), query, request), MemberJson::of);
        });
  }

  /**
   * Adds people; takes a list of up to 500 {@link MemberDraft}, answers a list of {@link
   * MemberJson} in the same order. Nobody is added when one of them can't be accepted.
   */
  @POST
  public Response add(@PathParam("network") int network, @Nullable List<MemberDraft> drafts) {
    return created(
        () -> {
          List<MemberDraft> given = NetworkResource.given(drafts);
          given.forEach(NetworkResource::given);
          return editor.addAll(viewer(), network(network), given).stream()
              .map(MemberJson::of)
              .toList();
        });
  }

  /** One person as {@link MemberJson}. */
  @GET
  @Path("{member}")
  @AnonymousSiteAccess
  public Response get(@PathParam("network") int network, @PathParam("member") int member) {
    return answer(() -> MemberJson.of(roster.get(viewer(), network(network), member)));
  }

  /** Replaces what is known of somebody; takes a {@link MemberDraft}. */
  @PUT
  @Path("{member}")
  public Response change(
      @PathParam("network") int network,
      @PathParam("member") int member,
      @Nullable MemberDraft draft) {
    return answer(
        () ->
            MemberJson.of(
                editor.change(viewer(), network(network), member, NetworkResource.given(draft))));
  }

  /** Erases somebody for good, in all rooms. */
  @DELETE
  @Path("{member}")
  public Response erase(@PathParam("network") int network, @PathParam("member") int member) {
    return done(() -> erasure.erase(viewer(), network(network), member));
  }

  /** Notes that somebody left; takes a {@link DayJson} or nothing for today. */
  @POST
  @Path("{member}/leave")
  public Response leave(
      @PathParam("network") int network, @PathParam("member") int member, @Nullable DayJson day) {
    return answer(
        () ->
            MemberJson.of(
                editor.leave(viewer(), network(network), member, day == null ? null : day.day())));
  }

  /** Notes that somebody who had left is back. */
  @POST
  @Path("{member}/return")
  public Response comeBack(@PathParam("network") int network, @PathParam("member") int member) {
    return answer(() -> MemberJson.of(editor.comeBack(viewer(), network(network), member)));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  /**
   * A day.
   *
   * @param day {@code yyyy-MM-dd}
   */
  public record DayJson(@Nullable String day) {}
}

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
import org.jspecify.annotations.Nullable;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** A network's organisations: {@code /rest/retis/1.0/networks/{network}/organisations}. */
@Path("/networks/{network}/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrganisationResource extends RestResource {

  private final Networks networks;
  private final Organisations organisations;

  /** Wired by Confluence. */
  @Inject
  public OrganisationResource(RestSupport support, Networks networks, Organisations organisations) {
    super(support);
    this.networks = networks;
    this.organisations = organisations;
  }

  /** A page of organisations by name, as {@link PageJson} of {@link OrganisationJson}. */
  @GET
  @AnonymousSiteAccess
  public Response list(
      @PathParam("network") int network,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return answer(
        () ->
            PageJson.of(
                organisations.page(viewer(), network(network), new PageRequest(page, size)),
                OrganisationJson::of));
  }

  /** Adds an organisation, or answers the one of that name; takes a {@link NameJson}. */
  @POST
  public Response add(@PathParam("network") int network, @Nullable NameJson wanted) {
    return created(
        () -> OrganisationJson.of(organisations.add(viewer(), network(network), name(wanted))));
  }

  /** Renames an organisation; takes a {@link NameJson}. */
  @PUT
  @Path("{organisation}")
  public Response rename(
      @PathParam("network") int network,
      @PathParam("organisation") int organisation,
      @Nullable NameJson wanted) {
    return answer(
        () ->
            OrganisationJson.of(
                organisations.rename(viewer(), network(network), organisation, name(wanted))));
  }

  /** Removes an organisation that nobody comes from. */
  @DELETE
  @Path("{organisation}")
  public Response remove(
      @PathParam("network") int network, @PathParam("organisation") int organisation) {
    return done(() -> organisations.remove(viewer(), network(network), organisation));
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  private static String name(@Nullable NameJson wanted) {
    String name = NetworkResource.given(wanted).name();
    return name == null ? "" : name;
  }

  /**
   * An organisation to be.
   *
   * @param name its name, at most 150 characters
   */
  public record NameJson(@Nullable String name) {}

  /**
   * An organisation.
   *
   * @param id our own id
   * @param name its name
   */
  public record OrganisationJson(int id, String name) {

    static OrganisationJson of(Organisation organisation) {
      return new OrganisationJson(organisation.id(), organisation.name());
    }
  }
}

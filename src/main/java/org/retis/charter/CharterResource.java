package org.retis.charter;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.retis.charter.CharterJson.AcknowledgeJson;
import org.retis.charter.CharterJson.AcknowledgementJson;
import org.retis.charter.CharterJson.DecisionJson;
import org.retis.charter.CharterJson.NamedPageJson;
import org.retis.charter.CharterJson.PaperJson;
import org.retis.charter.CharterJson.TextJson;
import org.retis.charter.CharterJson.VersionJson;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.store.PageRequest;
import org.retis.web.PageJson;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;
import org.retis.web.UserMistake;

/** The charter over REST, with the same rights as on the screen. */
@Path("/networks/{network}/charter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CharterResource extends RestResource {

  private static final int SIZE = 50;

  private final Networks networks;
  private final Charters charters;
  private final CharterEditor editor;
  private final Acknowledgements acknowledgements;

  /** For Confluence. */
  @Inject
  public CharterResource(
      RestSupport support,
      Networks networks,
      Charters charters,
      CharterEditor editor,
      Acknowledgements acknowledgements) {
    super(support);
    this.networks = networks;
    this.charters = charters;
    this.editor = editor;
    this.acknowledgements = acknowledgements;
  }

  /** How it stands with the charter, as {@link CharterJson}. */
  @GET
  @AnonymousSiteAccess
  public Response get(@PathParam("network") int id) {
    return answer(() -> json(charters.get(viewer(), network(id))));
  }

  /** Names a page as the charter; takes {@link NamedPageJson}, answers {@link CharterJson}. */
  @PUT
  public Response name(@PathParam("network") int id, @Nullable NamedPageJson page) {
    return answer(() -> json(editor.name(viewer(), network(id), given(page).pageId())));
  }

  /** The texts of the charter, newest first: a page of {@link VersionJson}. */
  @GET
  @Path("versions")
  @AnonymousSiteAccess
  public Response versions(
      @PathParam("network") int id,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("" + SIZE) int size) {
    return answer(
        () ->
            PageJson.of(
                charters.versions(viewer(), network(id), new PageRequest(page, size)),
                VersionJson::of));
  }

  /** One text with its body, as {@link TextJson}. */
  @GET
  @Path("versions/{version}")
  @AnonymousSiteAccess
  public Response text(@PathParam("network") int id, @PathParam("version") int version) {
    return answer(() -> TextJson.of(charters.text(viewer(), network(id), version)));
  }

  /** Says what kind of change a text is; takes {@link DecisionJson}. */
  @POST
  @Path("versions/{version}/decision")
  public Response decide(
      @PathParam("network") int id,
      @PathParam("version") int version,
      @Nullable DecisionJson decision) {
    return answer(
        () -> {
          DecisionJson said = given(decision);
          String digest = text(said.digest());
          return json(
              editor.decide(viewer(), network(id), version, digest, given(said.substantial())));
        });
  }

  /** What the caller acknowledged, newest first: a list of {@link AcknowledgementJson}. */
  @GET
  @Path("acknowledgements")
  @AnonymousSiteAccess
  public Response own(@PathParam("network") int id) {
    return answer(
        () -> {
          Network network = network(id);
          List<Acknowledgement> own =
              acknowledgements.own(viewer(), network, charters.get(viewer(), network));
          return own.stream().map(AcknowledgementJson::of).toList();
        });
  }

  /** Acknowledges a text; takes {@link AcknowledgeJson}, answers {@link AcknowledgementJson}. */
  @POST
  @Path("acknowledgements")
  public Response acknowledge(@PathParam("network") int id, @Nullable AcknowledgeJson read) {
    return answer(
        () -> {
          AcknowledgeJson said = given(read);
          return AcknowledgementJson.of(
              acknowledgements.acknowledge(
                  viewer(), network(id), said.versionId(), text(said.digest())));
        });
  }

  /** Records a signature on paper; takes {@link PaperJson}, answers {@link AcknowledgementJson}. */
  @POST
  @Path("acknowledgements/paper")
  public Response paper(@PathParam("network") int id, @Nullable PaperJson signed) {
    return answer(
        () -> {
          PaperJson said = given(signed);
          return AcknowledgementJson.of(
              acknowledgements.recordPaper(
                  viewer(),
                  network(id),
                  said.memberId(),
                  said.versionId(),
                  text(said.digest()),
                  text(said.reference())));
        });
  }

  private CharterJson json(Situation situation) {
    return CharterJson.of(situation);
  }

  private Network network(int id) {
    return networks.get(viewer(), id);
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }

  private static <T> T given(@Nullable T body) {
    if (body == null) {
      throw new UserMistake("retis.charter.mistake.nothing", null);
    }
    return body;
  }
}

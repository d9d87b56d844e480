package org.retis.host.sample;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A REST resource of the sample plugin. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

  private final Notes notes;

  @Inject
  public NotesResource(Notes notes) {
    this.notes = notes;
  }

  /** A note as JSON. */
  public record Text(String text) {}

  /** For licensed users. */
  @GET
  public List<Text> all() {
    return notes.all().stream().map(Text::new).toList();
  }

  /** For licensed users. */
  @POST
  public Response add(Text note) {
    notes.add(note.text());
    return Response.status(Response.Status.CREATED).entity(note).build();
  }

  /** For everybody. */
  @GET
  @Path("open")
  @UnrestrictedAccess
  public Text open() {
    return new Text("open");
  }

  /** For administrators. */
  @GET
  @Path("admin")
  @AdminOnly
  public Text admin() {
    return new Text("admin");
  }
}

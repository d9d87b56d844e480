package org.retis.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
import org.retis.store.SearchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Base of every REST resource: answers in JSON, and tells what went wrong as {@link RestMistake}
 * with the status of the mistake's kind. A failure that nobody foresaw answers 500 with a neutral
 * sentence, and the log gets the cause.
 */
public abstract class RestResource {

  private static final Logger LOG = LoggerFactory.getLogger(RestResource.class);
  private static final int FAILED = 500;
  private static final String CSV = "text/csv;charset=UTF-8";

  private final RestSupport support;

  /** For subclasses. */
  protected RestResource(RestSupport support) {
    this.support = support;
  }

  /** Who asks. */
  protected final Viewer viewer() {
    return support.viewers().current();
  }

  /** Speaks to whoever asks. */
  protected final Formats formats() {
    return support.formats().forViewer(viewer());
  }

  /** Does the work and answers 200 with what it gives. */
  protected final Response answer(Supplier<?> work) {
    return guarded(() -> json(Response.Status.OK.getStatusCode(), work.get()));
  }

  /** Does the work and answers 201 with what was made. */
  protected final Response created(Supplier<?> work) {
    return guarded(() -> json(Response.Status.CREATED.getStatusCode(), work.get()));
  }

  /** Does the work and answers 204. */
  protected final Response done(Runnable work) {
    return guarded(
        () -> {
          work.run();
          return Response.noContent().build();
        });
  }

  /**
   * Sends a list as a file. What the viewer may not see or has mistyped must show before the first
   * row, in the work itself: a file that is half sent can't tell.
   */
  protected final Response csv(Supplier<CsvExport> work) {
    return guarded(
        () -> {
          CsvExport export = work.get();
          CsvWriter writer = new CsvWriter(formats().locale());
          StreamingOutput file = out -> writer.write(export, out);
          return Response.ok(file, CSV)
              .header("Cache-Control", "no-store")
              .header("X-Content-Type-Options", "nosniff")
              .header("Content-Disposition", disposition(export.fileName()))
              .build();
        });
  }

  /** As RFC 6266 says: a plain name for all, the true one for who can read it. */
  private static String disposition(String fileName) {
    String plain = SearchText.fold(fileName).replaceAll("[^a-z0-9]+", "-");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + ".csv\"; filename*=UTF-8''" + encoded + ".csv";
  }

  private Response guarded(Supplier<Response> work) {
    try {
      return work.get();
    } catch (UserMistake mistake) {
      String message = formats().sentence(mistake);
      return mistaken(mistake.kind().status(), message, mistake.field().orElse(null));
    } catch (WebApplicationException answered) {
      throw answered;
    } catch (RuntimeException failure) {
      LOG.error("{} failed", getClass().getSimpleName(), failure);
      return mistaken(FAILED, formats().text("retis.web.error.unexpected"), null);
    }
  }

  private static Response mistaken(int status, String message, @Nullable String field) {
    return json(status, new RestMistake(message, field));
  }

  private static Response json(int status, Object entity) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(entity)
        .build();
  }
}

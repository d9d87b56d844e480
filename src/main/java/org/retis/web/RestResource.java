package org.retis.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;
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

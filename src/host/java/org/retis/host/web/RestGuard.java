package org.retis.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;

/** Refuses REST calls that Confluence would refuse before the resource sees them. */
public final class RestGuard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String TOKEN = "X-Atlassian-Token";

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext call) {
    AnnotatedElement[] elements = {resource.getResourceMethod(), resource.getResourceClass()};
    Visitor visitor = Visitor.of(request);
    if (!AccessRule.of(elements).permits(visitor)) {
      call.abortWith(
          visitor.loggedIn()
              ? refusal(Response.Status.FORBIDDEN, "Client isn't permitted to use this resource")
              : refusal(Response.Status.UNAUTHORIZED, "Client must be authenticated"));
    } else if (!SAFE.contains(call.getMethod())
        && !"no-check".equals(call.getHeaderString(TOKEN))
        && !AccessRule.isXsrfExcluded(elements)) {
      call.abortWith(refusal(Response.Status.FORBIDDEN, "XSRF check failed"));
    }
  }

  private static Response refusal(Response.Status status, String message) {
    return Response.status(status).entity(message).type(MediaType.TEXT_PLAIN_TYPE).build();
  }
}

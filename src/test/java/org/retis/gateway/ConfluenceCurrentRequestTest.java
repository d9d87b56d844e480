package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ConfluenceCurrentRequestTest {

  private final ThreadRequest thread = mock(ThreadRequest.class);
  private final SiteInfo site = mock(SiteInfo.class);
  private final HttpServletRequest servletRequest = mock(HttpServletRequest.class);
  private final CurrentRequest request = new ConfluenceCurrentRequest(thread, site);

  @Test
  public void readsParameters() {
    when(thread.get()).thenReturn(servletRequest);
    when(servletRequest.getParameterValues("role")).thenReturn(new String[] {"a", "b"});
    when(servletRequest.getParameterMap()).thenReturn(Map.of("role", new String[] {"a", "b"}));

    assertEquals(Optional.of("a"), request.parameter("role"));
    assertEquals(List.of("a", "b"), request.parameters("role"));
    assertEquals(Map.of("role", List.of("a", "b")), request.parameters());
    assertEquals(Optional.empty(), request.parameter("page"));
  }

  @Test
  public void countsHowOftenItWasAsked() {
    Map<String, Object> attributes = new HashMap<>();
    when(thread.get()).thenReturn(servletRequest);
    when(servletRequest.getAttribute(anyString()))
        .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(servletRequest)
        .setAttribute(anyString(), any());

    assertEquals(1, request.occurrence("directory"));
    assertEquals(2, request.occurrence("directory"));
    assertEquals(1, request.occurrence("network"));
  }

  @Test
  public void hasNothingToReadOutsideARequest() {
    when(site.baseUrl()).thenReturn("https://example.org/wiki");

    assertEquals(Optional.empty(), request.parameter("role"));
    assertEquals(Map.of(), request.parameters());
    assertEquals(1, request.occurrence("directory"));
    assertEquals(1, request.occurrence("directory"));
    assertEquals("/wiki", request.contextPath());
  }

  @Test
  public void takesTheContextPathOfTheRequest() {
    when(thread.get()).thenReturn(servletRequest);
    when(servletRequest.getContextPath()).thenReturn("/confluence");

    assertEquals("/confluence", request.contextPath());
  }
}

package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

public class SessionFormTokensTest {

  private final FormTokens tokens = new SessionFormTokens();
  private final HttpServletRequest request = requestWithSession();

  @Test
  public void acceptsTheSessionsToken() {
    String token = tokens.token(request);
    when(request.getParameter("atl_token")).thenReturn(token);

    assertTrue(tokens.isValid(request));
  }

  @Test
  public void keepsTheTokenForTheWholeSession() {
    assertEquals(tokens.token(request), tokens.token(request));
  }

  @Test
  public void givesEverySessionItsOwn() {
    assertNotEquals(tokens.token(request), tokens.token(requestWithSession()));
  }

  @Test
  public void refusesAnotherToken() {
    String other = tokens.token(requestWithSession());
    when(request.getParameter("atl_token")).thenReturn(other);
    tokens.token(request);

    assertFalse(tokens.isValid(request));
  }

  @Test
  public void refusesAFormWithoutToken() {
    tokens.token(request);

    assertFalse(tokens.isValid(request));
  }

  @Test
  public void refusesAFormBeforeAnyWasShown() {
    when(request.getParameter("atl_token")).thenReturn("");

    assertFalse(tokens.isValid(request));
  }

  @Test
  public void refusesAFormWithoutSession() {
    HttpServletRequest without = mock(HttpServletRequest.class);
    String token = tokens.token(request);
    when(without.getParameter("atl_token")).thenReturn(token);

    assertFalse(tokens.isValid(without));
  }

  private static HttpServletRequest requestWithSession() {
    Map<String, Object> attributes = new HashMap<>();
    HttpSession session = mock(HttpSession.class);
    when(session.getAttribute(anyString()))
        .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(session)
        .setAttribute(anyString(), any());
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getSession()).thenReturn(session);
    when(request.getSession(false)).thenReturn(session);
    return request;
  }
}

package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.Test;
import org.retis.testing.TestSupport;

public class RestResourceTest {

  private final Sample resource = new Sample();

  @Test
  public void answersWhatTheWorkGives() {
    Response answer = resource.ask(() -> "x");

    assertEquals(200, answer.getStatus());
    assertEquals("x", answer.getEntity());
    assertEquals("application/json", answer.getMediaType().toString());
    assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    assertEquals(201, resource.created(() -> "x").getStatus());
    assertEquals(204, resource.done(() -> {}).getStatus());
  }

  @Test
  public void aMistakeNamesItsField() {
    Response answer =
        resource.ask(
            () -> {
              throw new UserMistake("retis.web.parameter.date", "joinedOn", "31/02");
            });

    assertEquals(400, answer.getStatus());
    assertEquals(
        new RestMistake(
            "\u00ab\u00a031/02\u00a0\u00bb n\u2019est pas une date. Saisissez-la ainsi\u00a0: 2026-11-21.",
            "joinedOn"),
        answer.getEntity());
  }

  @Test
  public void eachKindOfMistakeHasItsStatus() {
    String key = "retis.web.error.token";

    assertEquals(403, status(UserMistake.forbidden(key)));
    assertEquals(404, status(UserMistake.missing(key)));
    assertEquals(409, status(UserMistake.conflict(key, null)));
  }

  @Test
  public void aFailureAnswersNeutrally() {
    Response answer =
        resource.ask(
            () -> {
              throw new IllegalStateException("secret");
            });

    assertEquals(500, answer.getStatus());
    assertFalse(answer.getEntity().toString().contains("secret"));
  }

  @Test
  public void anAnswerOfJaxRsPasses() {
    WebApplicationException thrown = new WebApplicationException(415);

    assertSame(
        thrown,
        assertThrows(
            WebApplicationException.class,
            () ->
                resource.ask(
                    () -> {
                      throw thrown;
                    })));
  }

  private int status(UserMistake mistake) {
    return resource
        .ask(
            () -> {
              throw mistake;
            })
        .getStatus();
  }

  private static final class Sample extends RestResource {

    Sample() {
      super(
          new RestSupport(
              () -> TestSupport.viewer(Locale.FRENCH),
              new Texts(),
              new FormatsFactory(new Texts(), TestSupport.CLOCK)));
    }

    Response ask(Supplier<Object> work) {
      return answer(work);
    }
  }
}

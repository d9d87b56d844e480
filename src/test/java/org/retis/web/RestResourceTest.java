package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  public void aListIsSentAsAFileForTheReadersSpreadsheet() throws IOException {
    CsvExport list =
        CsvExport.of(
            "D\u00e9cisions \u00ab CT \u00bb",
            List.of("Num\u00e9ro", "Texte"),
            List.of(List.of("1", "a;b"), List.of("2", "say \"no\"\nagain")));

    Response answer = resource.csv(() -> list);

    assertEquals(
        "\ufeffNum\u00e9ro;Texte\r\n1;\"a;b\"\r\n2;\"say \"\"no\"\"\nagain\"\r\n", sent(answer));
    assertEquals(
        "attachment; filename=\"decisions-ct-.csv\";"
            + " filename*=UTF-8''D%C3%A9cisions%20%C2%AB%20CT%20%C2%BB.csv",
        answer.getHeaderString("Content-Disposition"));
    assertEquals("nosniff", answer.getHeaderString("X-Content-Type-Options"));
  }

  @Test
  public void noCellWorksAsAFormula() throws IOException {
    List<String> cells =
        List.of("=1+1", "+33 1", "-2", "-2+3", "@SUM(A1)", " =1", "\t=1", "\uff1d1", "a=1", "x\0y");
    CsvExport list = CsvExport.of("x", List.of("h"), cells.stream().map(List::of).toList());

    assertEquals(
        "\ufeffh\r\n'=1+1\r\n'+33 1\r\n-2\r\n'-2+3\r\n'@SUM(A1)\r\n' =1\r\n'\t=1\r\n'\uff1d1\r\na=1\r\nxy\r\n",
        sent(resource.csv(() -> list)));
  }

  @Test
  public void whoMayNotSeeAListGetsNoFile() {
    Response answer =
        resource.csv(
            () -> {
              throw UserMistake.forbidden("retis.web.error.token");
            });

    assertEquals(403, answer.getStatus());
    assertEquals("application/json", answer.getMediaType().toString());
  }

  private static String sent(Response answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((StreamingOutput) answer.getEntity()).write(out);
    return out.toString(StandardCharsets.UTF_8);
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

package org.retis.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.retis.host.screen.WikiServer.Browser;

/** What administrators see of jobs and do with them. */
public class JobsScreenTest {

  private static final String PATH = "/admin/scheduledjobs/viewscheduledjobs.action";

  private static WikiServer wiki;

  @BeforeClass
  public static void start() throws Exception {
    wiki = WikiServer.start();
  }

  @AfterClass
  public static void stop() throws LifecycleException {
    wiki.close();
  }

  @After
  public void forget() {
    wiki.jobs().asked().clear();
  }

  private static Document html(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  @Test
  public void isForAdministratorsOnly() {
    Map<String, String> run = Map.of("do", "run", "key", "p:nightly");

    assertEquals(403, wiki.browser("editor").get(PATH).statusCode());
    assertEquals(302, wiki.browser().get(PATH).statusCode());
    assertEquals(403, wiki.browser("editor").post(PATH, run, true).statusCode());
    assertEquals(403, wiki.browser("admin").post(PATH, run, false).statusCode());
    assertEquals(List.of(), wiki.jobs().asked());
  }

  @Test
  public void listsJobsWithScheduleNextAndLastRun() {
    Document html = html(wiki.browser("admin").language("fr").get(PATH));

    List<String> nightly = html.select("tr[data-job-key=p:nightly] > *").eachText();
    assertEquals("fr p:nightly The <app> · une fois dans la grappe", nightly.get(0));
    assertEquals("Planifiée", nightly.get(1));
    assertEquals("Tous les jours à 02:30 0 30 2 * * ?", nightly.get(2));
    assertEquals("4 mars 2026, 02:30", nightly.get(3));
    assertTrue(nightly.get(4), nightly.get(4).contains("1,2 s · Échec no <luck>"));
    assertEquals(
        List.of("Exécuter maintenant", "Désactiver", "Modifier", "Historique"),
        html.select("tr[data-job-key=p:nightly] .aui-button").eachText());
    List<String> often = html.select("tr[data-job-key=p:often] > *").eachText();
    assertTrue(often.get(0), often.get(0).contains("sans <managed>"));
    assertEquals("Toutes les minutes", often.get(2));
    assertEquals("Jamais encore", often.get(4));
    assertEquals(0, html.select("tr[data-job-key=p:often] .aui-button").size());
  }

  @Test
  public void runsAJobAndSaysHowItWent() {
    Browser admin = wiki.browser("admin");

    HttpResponse<String> run = admin.post(PATH, Map.of("do", "run", "key", "p:nightly"), true);
    Document html =
        html(
            admin.get(
                run.headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .substring("/confluence".length())));

    assertEquals(List.of("run p:nightly"), wiki.jobs().asked());
    assertEquals("‘en p:nightly’ failed: no <luck>", html.select("[role=alert]").text());
  }

  @Test
  public void refusesWhatTheJobDoesNotAllow() {
    Browser admin = wiki.browser("admin");

    HttpResponse<String> refused = admin.post(PATH, Map.of("do", "run", "key", "p:often"), true);
    HttpResponse<String> never =
        admin.post(
            PATH, Map.of("do", "cron", "key", "p:nightly", "cron", "often", "edit", "x"), true);

    assertEquals(400, refused.statusCode());
    assertTrue(html(refused).select("[role=alert]").text().contains("can’t be run by hand"));
    assertEquals(400, never.statusCode());
    assertEquals("often", html(never).select("#cron").val());
    assertEquals(404, admin.post(PATH, Map.of("do", "run", "key", "p:none"), true).statusCode());
  }

  @Test
  public void switchesAndPlansJobs() {
    Browser admin = wiki.browser("admin");
    admin.post(PATH, Map.of("do", "disable", "key", "p:nightly"), true);
    admin.post(PATH, Map.of("do", "enable", "key", "p:nightly"), true);
    admin.post(PATH, Map.of("do", "cron", "key", "p:nightly", "cron", "0 0 1 * * ?"), true);
    admin.post(PATH, Map.of("do", "revert", "key", "p:nightly"), true);

    assertEquals(
        List.of(
            "disable p:nightly",
            "enable p:nightly",
            "cron p:nightly 0 0 1 * * ?",
            "cron p:nightly -"),
        wiki.jobs().asked());
    Document edit = html(admin.get(PATH + "?edit=true&key=p:nightly"));
    assertEquals("0 30 2 * * ?", edit.select("#cron").val());
    Document history = html(admin.get(PATH + "?history=true&key=p:nightly"));
    assertEquals(2, history.select("#job-runs tbody tr").size());
  }
}

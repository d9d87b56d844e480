package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.retis.meeting.MeetingRig.NETWORK;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.retis.gateway.FormTokens;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.store.PageRequest;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestSupport;
import org.retis.testing.TestTemplates;
import org.retis.web.FormatsFactory;
import org.retis.web.SettingsSupport;
import org.retis.web.Texts;

@RunWith(Parameterized.class)
public class PreparationServletTest {

  private static final String BASE = "/confluence/plugins/servlet/retis/meeting/prepare";
  private static final String NEW = "network=7&body=3";

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases kind;
  private MeetingRig rig;
  private PreparationServlet servlet;

  public PreparationServletTest(TestDatabases kind) {
    this.kind = kind;
  }

  @Before
  public void open() {
    rig = new MeetingRig(kind);
    rig.person(1, "Ada Lovelace");
    rig.person(2, "Bo");
    FormTokens tokens = mock(FormTokens.class);
    when(tokens.token(any())).thenReturn("token");
    when(tokens.isValid(any())).thenAnswer(asked -> "token".equals(token(asked.getArgument(0))));
    SettingsSupport support =
        new SettingsSupport(
            () -> rig.viewer,
            new FormatsFactory(new Texts(), TestSupport.CLOCK),
            new TestTemplates(),
            name -> {},
            tokens);
    servlet =
        new PreparationServlet(
            support,
            rig.networks,
            rig.rights,
            rig.bodies,
            rig.meetings,
            rig.preparation,
            rig.changes,
            rig.screens);
  }

  private static String token(HttpServletRequest request) {
    return request.getParameter("atl_token");
  }

  @After
  public void close() {
    rig.close();
  }

  /** What the server answered. */
  private record Answer(int status, String target, Document page) {
    Map<String, List<String>> form() {
      Map<String, List<String>> values = new LinkedHashMap<>();
      for (Element control : page.select("form input, form textarea, form select")) {
        boolean box = "checkbox".equals(control.attr("type"));
        if (!box || control.hasAttr("checked")) {
          values.merge(control.attr("name"), List.of(value(control)), PreparationServletTest::both);
        }
      }
      return values;
    }

    private static String value(Element control) {
      Element chosen = control.selectFirst("option[selected]");
      return "select".equals(control.tagName()) && chosen != null ? chosen.val() : control.val();
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Answer get(String query) {
    return ask("GET", query, Map.of());
  }

  private Answer ask(String method, String query, Map<String, List<String>> sent) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      String[] both = pair.split("=", 2);
      values.put(both[0], List.of(URLDecoder.decode(both[1], StandardCharsets.UTF_8)));
    }
    values.putAll(sent);
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getMethod()).thenReturn(method);
    when(request.getContextPath()).thenReturn("/confluence");
    when(request.getRequestURI()).thenReturn(BASE);
    when(request.getQueryString()).thenReturn(query);
    when(request.getParameter(anyString()))
        .thenAnswer(call -> values.getOrDefault(call.getArgument(0), nothing()).get(0));
    when(request.getParameterValues(anyString()))
        .thenAnswer(
            call -> {
              List<String> found = values.get(call.<String>getArgument(0));
              return found == null ? null : found.toArray(String[]::new);
            });
    return answer(request);
  }

  private static List<String> nothing() {
    return Collections.singletonList(null);
  }

  private Answer answer(HttpServletRequest request) {
    HttpServletResponse response = mock(HttpServletResponse.class);
    StringWriter written = new StringWriter();
    String[] moved = {""};
    int[] status = {0};
    try {
      when(response.getWriter()).thenReturn(new PrintWriter(written));
      doAnswer(call -> status[0] = call.<Integer>getArgument(0)).when(response).setStatus(anyInt());
      doAnswer(call -> moved[0] = call.getArgument(0)).when(response).sendRedirect(anyString());
      servlet.service(request, response);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new Answer(status[0], moved[0], Jsoup.parse(written.toString()));
  }

  private Answer send(String query, Map<String, List<String>> form, String... typed) {
    Map<String, List<String>> sent = new LinkedHashMap<>(form);
    for (int i = 0; i < typed.length; i += 2) {
      sent.put(typed[i], List.of(typed[i + 1]));
    }
    return ask("POST", query, sent);
  }

  private List<Meeting> all() {
    return rig.store.page(NETWORK.id(), 0, new PageRequest(1, 50)).rows();
  }

  private List<String> topics(int meeting) {
    return rig.items.of(meeting).stream().map(AgendaItem::topic).toList();
  }

  private Answer prepared() {
    return send(
        NEW,
        get(NEW).form(),
        "date",
        "2026-12-10",
        "time",
        "09:30",
        "topic1",
        "Budget",
        "minutes1",
        "20",
        "topic2",
        "Planning");
  }

  private static String query(Meeting meeting) {
    return "network=7&meeting=" + meeting.id();
  }

  @Test
  public void theFormMakesAMeetingWithInviteesAndAgenda() {
    rig.left(12, "Rédiger le bilan", "Ada", LocalDate.of(2026, 12, 5));
    Map<String, List<String>> form = get(NEW).form();
    assertEquals(List.of("1", "2"), form.get("invited"));
    form.put("invited", List.of("2"));
    Answer answer =
        send(
            NEW,
            form,
            "date",
            "2026-12-10",
            "time",
            "09:30",
            "zone",
            "Europe/Paris",
            "topic1",
            "Budget",
            "presenter1",
            "ada lovelace",
            "minutes1",
            "20",
            "documents1",
            "Note\nPlan");

    Meeting meeting = all().get(0);
    assertEquals(BASE + "?" + query(meeting) + "&done=saved", answer.target());
    assertEquals("Comité technique du 10/12/2026", meeting.title());
    assertEquals(List.of("Suites des réunions précédentes", "Budget"), topics(meeting.id()));
    AgendaItem budget = rig.items.of(meeting.id()).get(1);
    assertEquals(List.of("Note", "Plan"), budget.documents());
    assertEquals(1, budget.memberId().intValue());
    assertEquals(
        List.of(2), rig.seats.of(meeting.id()).stream().map(AttendanceSeat::memberId).toList());
    Document page = get(query(meeting) + "&done=saved").page();
    assertTrue(page.text(), page.text().contains("Enregistré."));
    assertEquals("Ada Lovelace", page.select("[name=presenter2]").val());
  }

  @Test
  public void aMistakeInAnyFieldOfANewMeetingSavesNothingAndKeepsWhatWasTyped() {
    Map<String, List<String>> form = get(NEW).form();
    String[][] mistakes = {
      {"date", ""},
      {"date", "2026-02-31"},
      {"time", ""},
      {"time", "25:00"},
      {"zone", "Mars"},
      {"title", "x".repeat(10_000)},
      {"place", "x".repeat(10_000)},
      {"minutes", "1441"},
      {"minutes", "long"},
      {"link", "javascript:alert(1)"},
      {"topic2", ""},
      {"topic2", "x".repeat(10_000)},
      {"kind2", "DANCE"},
      {"presenter2", "x".repeat(10_000)},
      {"minutes2", "-1"},
      {"documents2", "x".repeat(10_000)},
      {"invited", "4711"},
    };
    for (String[] wrong : mistakes) {
      String name = wrong[0] + "=" + wrong[1].substring(0, Math.min(20, wrong[1].length()));
      Answer answer =
          send(
              NEW,
              form,
              "date",
              "2026-12-10",
              "time",
              "09:30",
              "topic1",
              "Budget",
              "topic2",
              "Planning",
              "minutes2",
              "5",
              wrong[0],
              wrong[1]);
      assertEquals(name, 400, answer.status());
      assertEquals(name, List.of(), all());
      assertEquals(name, "Budget", answer.page().select("[name=topic1]").val());
      assertEquals(name, form.get("key"), answer.form().get("key"));
      if (!wrong[0].equals("kind2") && !wrong[0].equals("invited")) {
        assertEquals(name, wrong[1], answer.page().select("[name=" + wrong[0] + "]").val());
        assertEquals(name, 1, answer.page().select("[aria-invalid=true]").size());
      }
    }
    assertFalse(send(NEW, form, "date", "2026-12-10", "time", "09:30").target().isEmpty());
    assertEquals(1, all().size());
  }

  @Test
  public void aMistakeInAnyFieldOfAPreparedMeetingSavesNothingAndAResendDoublesNothing() {
    prepared();
    Meeting meeting = all().get(0);
    String query = query(meeting);
    Map<String, List<String>> form = get(query).form();
    String[][] mistakes = {
      {"date", "2026-02-31"},
      {"time", "9h"},
      {"zone", "Mars"},
      {"title", "x".repeat(10_000)},
      {"place", "x".repeat(10_000)},
      {"minutes", "1441"},
      {"link", "data:text/html,x"},
      {"topic1", ""},
      {"topic4", ""},
      {"kind4", "DANCE"},
      {"minutes4", "9999"},
      {"presenter4", "x".repeat(10_000)},
      {"documents4", "x".repeat(10_000)},
    };
    for (String[] wrong : mistakes) {
      Answer answer =
          send(
              query,
              form,
              "place",
              "Ici",
              "topic2",
              "Planning B",
              "topic3",
              "Neu",
              "topic4",
              "Neuer",
              "minutes4",
              "5",
              wrong[0],
              wrong[1]);
      assertEquals(wrong[0], 400, answer.status());
      assertEquals(wrong[0], List.of("Budget", "Planning"), topics(meeting.id()));
      assertEquals(meeting, rig.store.byId(meeting.id()).orElseThrow());
      assertEquals("Neu", answer.page().select("[name=topic3]").val());
    }
    String[] right = {"place", "Ici", "topic2", "Planning B", "topic3", "Neu", "topic4", "Neuer"};
    assertFalse(send(query, form, right).target().isEmpty());
    assertFalse("the same again is done already", send(query, form, right).target().isEmpty());
    assertEquals(List.of("Budget", "Planning B", "Neu", "Neuer"), topics(meeting.id()));
    Meeting now = rig.store.byId(meeting.id()).orElseThrow();
    assertEquals("Ici", now.place());
    assertEquals(meeting.version() + 1, now.version());

    Answer other = send(query, form, "place", "Ailleurs");
    assertEquals("something else from the old form isn't", 409, other.status());
    assertEquals("Ici", rig.store.byId(meeting.id()).orElseThrow().place());
  }

  @Test
  public void whatOthersChangedMeanwhileStaysAndNothingElseIsSaved() {
    prepared();
    Meeting meeting = all().get(0);
    Map<String, List<String>> form = get(query(meeting)).form();
    List<AgendaItem> items = rig.items.of(meeting.id());
    rig.agenda.remove(rig.viewer, NETWORK, meeting.id(), items.get(0).id(), 0);
    rig.agenda.change(
        rig.viewer,
        NETWORK,
        meeting.id(),
        items.get(1).id(),
        new AgendaDraft("Planning C", "", "", null, List.of(), null, 0));

    Answer gone = send(query(meeting), form, "topic1", "Budget B", "topic3", "Neu");
    assertEquals(400, gone.status());
    assertEquals("Budget B", gone.page().select("[name=topic1]").val());
    assertEquals("Planning", gone.page().select("[name=topic2]").val());
    assertEquals(form.get("item2"), gone.form().get("item2"));
    assertTrue(gone.page().select("#retis-row1").text().contains("plus à l’ordre du jour"));

    form.put("item1", List.of(""));
    Answer changed = send(query(meeting), form, "topic3", "Neu");
    assertEquals(409, changed.status());
    assertEquals(1, changed.page().select("#retis-row2").size());
    assertEquals(List.of("Planning C"), topics(meeting.id()));
  }

  @Test
  public void theSameFormSentTwiceMakesOneMeeting() throws Exception {
    Map<String, List<String>> form = get(NEW).form();
    assertNotEquals(form.get("key"), get(NEW).form().get("key"));
    String[] typed = {"date", "2026-12-10", "time", "09:30", "topic1", "Budget"};
    int senders = 4;
    CyclicBarrier start = new CyclicBarrier(senders);
    ExecutorService threads = Executors.newFixedThreadPool(senders);
    try {
      List<Future<String>> targets = new ArrayList<>();
      for (int i = 0; i < senders; i++) {
        targets.add(
            threads.submit(
                () -> {
                  start.await();
                  return send(NEW, form, typed).target();
                }));
      }
      for (Future<String> target : targets) {
        String moved = target.get();
        assertEquals(BASE + "?" + query(all().get(0)) + "&done=saved", moved);
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, all().size());
    assertEquals(List.of("Budget"), topics(all().get(0).id()));
    assertEquals(2, rig.seats.of(all().get(0).id()).size());

    Answer other = send(NEW, form, "date", "2026-12-11", "time", "09:30");
    assertEquals("a form that was changed tells of the first", 409, other.status());
    assertTrue(other.page().text().contains("Comité technique du 10/12/2026"));
    assertEquals(1, all().size());
  }

  @Test
  public void onlyCoordinatorsWithATokenPrepare() {
    Map<String, List<String>> form = get(NEW).form();
    assertEquals(403, send(NEW, form, "atl_token", "x", "date", "2026-12-10").status());
    for (Circle circle : List.of(Circle.MEMBER, Circle.VIEWER)) {
      rig.seenBy(circle);
      assertEquals(403, get("network=7").status());
      assertEquals(403, get(NEW).status());
      assertEquals(403, send(NEW, form, "date", "2026-12-10", "time", "09:30").status());
    }
    assertEquals(List.of(), all());
  }

  @Test
  public void theFirstScreenLeadsOn() {
    Document page = get("network=7&parent=99").page();
    assertEquals("Réunions", page.title());
    assertEquals(
        "/confluence/plugins/servlet/retis/meeting/prepare?network=7&parent=99&body=3",
        page.select(".retis-actions a").attr("href"));
    rig.viewer = TestSupport.viewer(Locale.ENGLISH);
    assertTrue(get(NEW).page().text().contains("Technical committee"));
    assertEquals(404, get("network=7&meeting=4711").status());
    assertEquals(404, get("network=7&body=4711").status());
  }

  @Test
  public void hostileTextsDoNothing() {
    for (String hostile : HostileTexts.ALL) {
      String some = hostile.substring(0, Math.min(100, hostile.length()));
      Answer wrong =
          send(
              NEW,
              get(NEW).form(),
              "title",
              some,
              "place",
              some,
              "topic1",
              some,
              "presenter1",
              some,
              "documents1",
              some,
              "date",
              some,
              "zone",
              some,
              "link",
              some,
              "key",
              some);
      assertEquals(400, wrong.status());
      assertEquals(0, wrong.page().select("script, img, [onerror]").size());
      assertEquals(some.strip(), wrong.page().select("[name=topic1]").val().strip());
    }
  }
}

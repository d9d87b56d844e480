package org.retis.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.retis.meeting.MeetingRig.NETWORK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.MacroCall;
import org.retis.gateway.OutputKind;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.host.ao.TestDatabases;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.NetworkMacroSupport;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestRequest;
import org.retis.testing.TestSupport;

public class MeetingMacrosTest {

  private static final long PAGE = 50;

  private MeetingRig rig;
  private Meeting meeting;
  private OutputKind output = OutputKind.DISPLAY;

  @Before
  public void open() {
    rig = new MeetingRig(TestDatabases.H2);
    rig.person(1, "Ada Lovelace");
    rig.person(2, "Bo Diallo");
    rig.contents.page(PAGE, "YOUTH", "CR", "");
    meeting = rig.committee();
    rig.meetings.link(rig.viewer, NETWORK, meeting.id(), PAGE);
  }

  @After
  public void close() {
    rig.close();
  }

  private Document drawn(boolean agenda, long page, String... settings) {
    Spaces spaces = mock(Spaces.class);
    when(spaces.byKey(anyString()))
        .thenReturn(Optional.of(new SpaceInfo("YOUTH", "Jeunesse", "/display/YOUTH")));
    MeetingMacroSupport support =
        new MeetingMacroSupport(
            new NetworkMacroSupport(
                TestSupport.macros(rig.viewer, new TestRequest()),
                rig.networks,
                rig.rights,
                rig.permissions,
                spaces),
            rig.meetings,
            rig.bodies);
    Map<String, String> parameters =
        settings.length == 0 ? Map.of() : Map.of(settings[0], settings[1]);
    MacroCall call = new MacroCall(parameters, "", "YOUTH", page, output);
    return Jsoup.parseBodyFragment(
        agenda
            ? new AgendaMacro(support, new AgendaViews(rig.agenda, rig.preparation, rig.roster))
                .render(call)
            : new AttendanceMacro(
                    support, new AttendanceViews(rig.meetings, rig.attendance, rig.roster))
                .render(call));
  }

  private Document listed(String... settings) {
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      parameters.put(settings[i], settings[i + 1]);
    }
    MacroCall call = new MacroCall(parameters, "", "YOUTH", PAGE, output);
    return Jsoup.parseBodyFragment(
        new MeetingsMacro(network(), new MeetingsViews(rig.meetings, rig.bodies)).render(call));
  }

  private NetworkMacroSupport network() {
    Spaces spaces = mock(Spaces.class);
    when(spaces.byKey(anyString()))
        .thenReturn(Optional.of(new SpaceInfo("YOUTH", "Jeunesse", "/display/YOUTH")));
    return new NetworkMacroSupport(
        TestSupport.macros(rig.viewer, new TestRequest()),
        rig.networks,
        rig.rights,
        rig.permissions,
        spaces);
  }

  private Meeting another(String day) {
    return rig.preparation.prepare(rig.viewer, NETWORK, MeetingRig.draft(day));
  }

  @Test
  public void meetingsToComeStandBeforePastOnes() {
    another("2026-10-01");
    Meeting late = another("2027-01-14");
    rig.meetings.state(rig.viewer, NETWORK, late.id(), MeetingState.CANCELLED, 0);
    Document page = listed();
    assertEquals(List.of("2 réunions à venir", "1 réunion passée"), page.select("h3").eachText());
    assertEquals(
        List.of(
            "Comité technique du 10/12/2026",
            "Comité technique du 14/01/2027 Annulée",
            "Comité technique du 01/10/2026"),
        page.select("tbody th").eachText());
    assertEquals(
        "/confluence/pages/viewpage.action?pageId=50", page.select("tbody th a").attr("href"));
    assertEquals(1, page.select("a.aui-button[href*=prepare]").size());
    assertEquals(2, listed("show", "coming").select("tbody tr").size());
    assertEquals(1, listed("show", "past").select("tbody tr").size());
    assertEquals(3, listed("body", "Comité technique").select("tbody tr").size());
    assertTrue(listed("body", "Bureau").text().contains("Bureau"));
    assertEquals(0, listed("show", "never").select("tbody tr").size());

    Document first = listed("limit", "1", "show", "coming");
    assertEquals(1, first.select("tbody tr").size());
    assertFalse(first.select(".retis-pages a").isEmpty());
  }

  @Test
  public void placesAndMinutesAreForWhoMayViewThePage() {
    another("2027-01-14");
    assertEquals(2, listed().select("a[href=https://video.example.org/ct]").size());
    rig.seenBy(Circle.VIEWER);
    Document seen = listed();
    assertEquals(0, seen.select("a.aui-button").size());
    assertEquals(
        "of the page that may be viewed only",
        1,
        seen.select("a[href=https://video.example.org/ct]").size());
    when(rig.permissions.mayViewContent(any(), anyLong())).thenReturn(false);
    Document closed = listed();
    assertEquals(2, closed.select("tbody tr").size());
    assertEquals(0, closed.select("tbody a").size());
    assertFalse(closed.text().contains("Espace jeunes"));
    rig.seenBy(Circle.NOBODY);
    assertFalse(listed().text().contains("Comité"));
  }

  @Test
  public void meetingsAreHarmlessTablesInEveryOutputAtTheSameCost() {
    long few = listedStatements();
    for (String text : HostileTexts.ALL) {
      String some = text.substring(0, Math.min(100, text.length()));
      rig.preparation.prepare(
          rig.viewer,
          NETWORK,
          new MeetingDraft(
              3, some, "2026-12-20", "09:30", "", 60, some, "", 0, null, null, null, null));
    }
    for (OutputKind kind : OutputKind.values()) {
      output = kind;
      Document page = listed("limit", "50");
      assertEquals(0, page.select("script, img, [onmouseover], [onerror]").size());
      assertTrue(page.text().contains("<script>alert(1)</script>"));
    }
    output = OutputKind.DISPLAY;
    assertEquals(few, listedStatements());
  }

  private long listedStatements() {
    QueryCountHolder.clear();
    listed();
    return QueryCountHolder.getGrandTotal().getTotal();
  }

  private void item(String topic, String presenter, int minutes) {
    rig.agenda.add(rig.viewer, NETWORK, meeting.id(), MeetingRig.item(topic, presenter, minutes));
  }

  @Test
  public void theAgendaTellsTimesAndSaysWhenTheyAreTooMuch() {
    item("Budget", "ada lovelace", 60);
    item("Lieux", "Mairie", 100);
    Document page = drawn(true, PAGE);
    assertEquals(
        List.of("09:30, Échange, Ada Lovelace, 1 h", "10:30, Échange, Mairie, 1 h 40"),
        page.select(".retis-items p.retis-small").eachText());
    assertEquals("2 h 40 en tout, jusqu’à 12:10.", page.select(".retis-total").text());
    assertTrue(page.select(".aui-message-warning").text().contains("10 min de trop"));
    assertEquals("Jeudi 10/12/2026, 09:30 à 12:00, Espace jeunes", line(page));
  }

  private static String line(Document page) {
    return page.select(".retis-head p").text();
  }

  @Test
  public void whoDoesntCoordinateReadsOnly() {
    item("Budget", "", 60);
    assertEquals(4, drawn(true, PAGE).select("form.retis-act").size());
    assertEquals(3, drawn(false, PAGE).select("form.retis-act").size());
    rig.seenBy(Circle.MEMBER);
    assertEquals(0, drawn(true, PAGE).select("form").size());
    assertEquals(0, drawn(false, PAGE).select("form").size());
  }

  @Test
  public void attendanceIsToldByState() {
    AttendanceSeat first = rig.attendance.seats(meeting).get(0);
    assertEquals("2 personnes invitées", drawn(false, PAGE).select(".retis-sub").text());
    rig.attendance.add(rig.viewer, NETWORK, meeting.id(), "Madame la Maire");
    AttendanceSeat guest = rig.attendance.seats(meeting).get(2);
    rig.attendance.set(
        rig.viewer,
        NETWORK,
        meeting.id(),
        List.of(
            new AttendanceDraft(first.id(), 0, "REPRESENTED", "bo diallo"),
            new AttendanceDraft(guest.id(), 0, "PRESENT", "")));
    Document page = drawn(false, PAGE);
    assertEquals("1 sur 2 invités, 1 personne extérieure", page.select(".retis-sub").text());
    assertEquals(
        List.of("Présent (1)", "Représenté (1)", "Attendu (1)"),
        page.select(".retis-present h3").eachText());
    assertTrue(page.select(".retis-present").text().contains("par Bo Diallo"));
  }

  @Test
  public void membersExcuseThemselvesBeforeTheMeeting() {
    Member bo = rig.people.get(2);
    rig.seenBy(Circle.MEMBER);
    rig.viewerIs(bo);
    assertEquals("M’excuser", drawn(false, PAGE).select(".retis-own button").text());
    rig.attendance.excuse(rig.viewer, NETWORK, meeting.id(), true);
    assertEquals("Je viendrai finalement", drawn(false, PAGE).select(".retis-own button").text());
  }

  @Test
  public void aCopySaysWhoseMinutesItIsAndChangesNothing() {
    Document copy = drawn(true, 99, "meeting", String.valueOf(meeting.id()));
    assertEquals("Cette page est une copie", copy.select(".title").text());
    assertTrue(copy.select("a").attr("href").endsWith("pageId=" + PAGE));
    assertEquals(0, copy.select("form").size());
  }

  @Test
  public void aPageOfNoMeetingOffersTheNextStep() {
    Document page = drawn(true, 99);
    assertEquals(1, page.select("form.retis-act[data-method=POST]").size());
    assertEquals("99", page.select("input[name=pageId]").val());
    assertEquals(0, drawn(false, 99).select("form").size());
    rig.seenBy(Circle.VIEWER);
    assertTrue(drawn(true, 99).text().contains("La coordination du réseau peut indiquer"));
    output = OutputKind.STATIC;
    assertEquals(0, drawn(true, 99).select("form, a").size());
  }

  @Test
  public void exportsAreTables() {
    item("Budget", "Ada Lovelace", 60);
    output = OutputKind.STATIC;
    assertEquals(
        List.of("09:30", "1. Budget", "Échange", "Ada Lovelace", "1 h"),
        drawn(true, PAGE).select("td").eachText());
    Document attendance = drawn(false, PAGE);
    assertEquals(
        List.of("Ada Lovelace", "Attendu", "Bo Diallo", "Attendu"),
        attendance.select("td").eachText());
    assertEquals(0, attendance.select("form, details").size());
  }

  @Test
  public void whateverIsTypedIsShownAndDoesNothing() {
    List<String> typed = new ArrayList<>();
    for (String text : HostileTexts.ALL) {
      String topic = text.substring(0, Math.min(200, text.length()));
      rig.agenda.add(
          rig.viewer,
          NETWORK,
          meeting.id(),
          new AgendaDraft(
              topic,
              "",
              topic.substring(0, Math.min(150, topic.length())),
              1,
              List.of(topic, "x javascript:alert(1)"),
              List.of(),
              null));
      rig.attendance.add(
          rig.viewer, NETWORK, meeting.id(), topic.substring(0, Math.min(150, topic.length())));
      typed.add(topic);
    }
    for (OutputKind kind : OutputKind.values()) {
      output = kind;
      for (boolean agenda : new boolean[] {true, false}) {
        Document page = drawn(agenda, PAGE);
        Elements harmful =
            page.select("script, img, [onmouseover], [onerror], a[href^=javascript]");
        assertEquals(List.of(), List.copyOf(harmful));
        assertTrue(page.text().contains(typed.get(0)));
      }
    }
    String storage = rig.pages.page(rig.viewer, NETWORK, meeting.id()).storage();
    assertFalse(storage.contains("<script"));
  }

  @Test
  public void whatHasTakenPlaceIsNotCalledOff() {
    Meeting past = another("2026-10-01");
    rig.contents.page(PAGE + 1, "YOUTH", "CR d’octobre", "");
    rig.meetings.link(rig.viewer, NETWORK, past.id(), PAGE + 1);
    Document page = drawn(true, PAGE + 1);
    assertFalse(page.select("form.retis-act").isEmpty());
    assertTrue(page.select("form[data-action$=/state]").isEmpty());
  }

  @Test
  public void coordinatorsCallAMeetingOffAndTakeItUpAgain() {
    Element off = drawn(true, PAGE).selectFirst("form[data-action$=/state]");
    assertEquals("Annuler la réunion", off.select("button").text());
    assertTrue(off.attr("data-confirm").contains("Comité technique du 10/12/2026"));
    assertEquals("CANCELLED", off.select("[name=state]").val());

    int version = Integer.parseInt(off.select("[name=version]").val());
    rig.meetings.state(rig.viewer, NETWORK, meeting.id(), MeetingState.CANCELLED, version);
    Document page = drawn(true, PAGE);
    Element on = page.selectFirst("form[data-action$=/state]");
    assertTrue(page.text().contains("annulée"));
    assertFalse(on.hasAttr("data-confirm"));
    assertEquals("PLANNED", on.select("[name=state]").val());

    rig.seenBy(Circle.MEMBER);
    assertEquals(0, drawn(true, PAGE).select("form").size());
    assertTrue(drawn(true, PAGE).text().contains("annulée"));
  }

  @Test
  public void namesAreOfferedToWhoCanTypeThem() {
    item("Budget", "", 60);
    for (boolean agenda : new boolean[] {true, false}) {
      Document page = drawn(agenda, PAGE);
      Element names = page.selectFirst("datalist");
      assertEquals(List.of("Ada Lovelace", "Bo Diallo"), names.select("option").eachAttr("value"));
      String field = agenda ? "[name=presenter]" : "[name=name], [name=deputy]";
      assertFalse(page.select(field).isEmpty());
      for (Element input : page.select(field)) {
        assertEquals(names.id(), input.attr("list"));
      }
    }
    rig.seenBy(Circle.MEMBER);
    assertEquals(0, drawn(true, PAGE).select("datalist").size());
    assertEquals(0, drawn(false, PAGE).select("datalist").size());
  }

  @Test
  public void aLongAgendaCostsNoMoreStatements() {
    item("Eins", "Ada Lovelace", 10);
    long few = statements();
    for (int i = 0; i < 20; i++) {
      item("Punkt " + i, "Ada Lovelace", 10);
      rig.attendance.add(rig.viewer, NETWORK, meeting.id(), "Gast " + i);
    }
    assertEquals(few, statements());
  }

  private long statements() {
    QueryCountHolder.clear();
    drawn(true, PAGE);
    drawn(false, PAGE);
    return QueryCountHolder.getGrandTotal().getTotal();
  }

  @Test
  public void englishReadersReadEnglish() {
    rig.viewer = TestSupport.viewer(Locale.ENGLISH);
    assertEquals("Thursday 10/12/2026, 09:30 to 12:00, Espace jeunes", line(drawn(true, PAGE)));
    when(rig.rights.circle(any(), any())).thenReturn(Circle.NOBODY);
    assertFalse(drawn(true, PAGE).text().contains("Espace jeunes"));
  }
}

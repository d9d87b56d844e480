package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.retis.network.MacroRig.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;
import org.retis.gateway.OutputKind;
import org.retis.gateway.Viewer;
import org.retis.testing.HostileTexts;
import org.retis.testing.TestSupport;

public class TodoMacroTest {

  private MacroRig rig;
  private Todos todos;

  @Before
  public void prepare() {
    rig = new MacroRig();
    todos = mock(Todos.class);
    rig.declared(MacroRig.network("Promeneurs"), Circle.MEMBER);
    awaited();
  }

  private void awaited(TodoList.Item... items) {
    when(todos.of(any(), any())).thenReturn(new TodoList(List.of(items), true));
    when(todos.ofAll(any(), any())).thenReturn(new TodoList(List.of(items), true));
  }

  private static TodoList.Item item(String text, LocalDate due) {
    return new TodoList.Item(MacroRig.network("Promeneurs"), new Todo(text, "/x", due));
  }

  private Document drawn(Map<String, String> settings) {
    return rig.todo(todos, settings);
  }

  @Test
  public void whatIsLateComesFirstInWords() {
    awaited(
        item("Liste", TODAY.minusDays(6)),
        item("Hier", TODAY.minusDays(1)),
        item("Venir", TODAY),
        item("Charte", null),
        item("Voter", TODAY.plusDays(60)));
    Document drawn = drawn(Map.of());

    assertEquals(List.of("En retard", "Ce mois-ci", "Plus tard"), drawn.select("h3").eachText());
    assertEquals(
        List.of(
            "6 jours de retard",
            "1 jour de retard",
            "Aujourd’hui",
            "Dès que possible",
            "Avant le 20/01/2027"),
        drawn.select(".retis-todo > li > div:nth-of-type(2)").eachText());
    assertEquals("5 choses, dont 2 en retard.", drawn.select(".retis-head p").text());
    assertEquals("/confluence/x", drawn.select("a").first().attr("href"));
  }

  @Test
  public void whoIsNotConcernedIsTold() {
    assertEquals("Rien ne vous attend", drawn(Map.of()).select("h3").text());
    rig.declared(MacroRig.network("x"), Circle.VIEWER);
    assertTrue(drawn(Map.of()).text().contains("Vous n’êtes pas sur la liste"));
    rig.viewer = Viewer.anonymous(Locale.FRENCH, TestSupport.PARIS);
    assertEquals("Connectez-vous pour voir votre liste", drawn(Map.of()).select("h3").text());
  }

  @Test
  public void anIncompleteListSaysSo() {
    when(todos.of(any(), any())).thenReturn(new TodoList(List.of(), false));
    Document drawn = drawn(Map.of());
    assertEquals(1, drawn.select(".aui-message-warning").size());
    assertEquals(0, drawn.select(".retis-empty").size());
  }

  @Test
  public void allNetworksAreAskedWhereThePageWantsIt() {
    when(todos.ofAll(any(), any()))
        .thenReturn(
            new TodoList(
                List.of(
                    item("a", null),
                    new TodoList.Item(
                        new Network(
                            6,
                            "P",
                            "Parents",
                            "",
                            "",
                            "",
                            "",
                            "",
                            null,
                            null,
                            "",
                            Words.ordinary()),
                        new Todo("b", "/y", null))),
                true));
    Document drawn = drawn(Map.of("networks", "all"));
    assertEquals("2 choses dans 2 réseaux.", drawn.select(".retis-head p").text());
    assertEquals(List.of("Promeneurs", "Parents"), drawn.select("li .retis-small").eachText());
  }

  @Test
  public void longListsAreCut() {
    List<TodoList.Item> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(item("a" + i, null));
    }
    awaited(many.toArray(TodoList.Item[]::new));
    Document drawn = drawn(Map.of());
    assertEquals(50, drawn.select("li").size());
    assertTrue(drawn.select(".retis-foot").text().startsWith("Et 10 autres."));
  }

  @Test
  public void textsAreShownAsTypedAndPaperGetsTables() {
    for (String text : HostileTexts.ALL) {
      awaited(item(text, TODAY));
      for (OutputKind output : OutputKind.values()) {
        rig.output = output;
        Document drawn = drawn(Map.of());
        assertEquals(0, drawn.select("script, img, [onerror], [onmouseover]").size());
        assertTrue(drawn.body().wholeText().contains(text));
        assertEquals(output == OutputKind.STATIC ? 0 : 1, drawn.select("ul").size());
      }
    }
    assertEquals(0, drawn(Map.of()).select("a, ul, form").size());
  }
}

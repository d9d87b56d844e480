package org.retis.web;

import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class MacroLinksTest {

  private static final MacroParameter<String> SEARCH = MacroParameter.text("q");
  private static final MacroParameter<Integer> PAGE = MacroParameter.whole("page", 1, 1, 1000);
  private static final MacroParameter<List<String>> TOPICS = MacroParameter.list("topic");

  private final Map<String, List<String>> query = new LinkedHashMap<>();

  @Test
  public void changesOneFieldAndKeepsTheOthers() {
    query.put("directory.q", List.of("caf\u00e9 & co"));
    query.put("directory.page", List.of("2"));

    assertEquals(
        "/confluence/pages/viewpage.action?pageId=7&directory.q=caf%C3%A9+%26+co&directory.page=3#retis-directory",
        links().with(PAGE, 3).href());
  }

  @Test
  public void keepsTheFieldsOfOtherMacrosOnly() {
    query.put("roles2.show-past", List.of("true"));
    query.put("os_password", List.of("secret"));
    query.put("atl_token", List.of("token"));
    query.put("pageId", List.of("9"));
    query.put("a\"b.c", List.of("x"));
    query.put("meeting.page", List.of(""));

    assertEquals(
        "/confluence/pages/viewpage.action?pageId=7&roles2.show-past=true#retis-directory",
        links().href());
  }

  @Test
  public void takesFieldsAway() {
    query.put("directory.q", List.of("x"));
    query.put("directory.page", List.of("2"));

    assertEquals(
        "/confluence/pages/viewpage.action?pageId=7#retis-directory",
        links().without(PAGE).with(SEARCH, "").href());
  }

  @Test
  public void aFieldMayHaveSeveralValues() {
    assertEquals(
        "/confluence/pages/viewpage.action?pageId=7&directory.topic=a&directory.topic=b#retis-directory",
        links().with(TOPICS, List.of("a", "b")).href());
  }

  @Test
  public void aFormCarriesWhatItsControlsDoNot() {
    query.put("directory.q", List.of("x"));
    query.put("other.page", List.of("4"));

    assertEquals("/confluence/pages/viewpage.action#retis-directory", links().action());
    assertEquals("directory.q", links().fieldName(SEARCH));
    assertEquals(
        List.of(new HiddenField("pageId", "7"), new HiddenField("other.page", "4")),
        links().without(SEARCH).hiddenFields());
  }

  private MacroLinks links() {
    return MacroLinks.of("/confluence", 7, "directory", "retis-directory", query);
  }
}

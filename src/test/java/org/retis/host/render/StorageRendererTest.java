package org.retis.host.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.host.render.PluginMacros.Body;
import org.retis.host.render.PluginMacros.Call;
import org.retis.host.render.PluginMacros.PluginMacro;

public class StorageRendererTest {

  private static final RenderScope SCOPE =
      new RenderScope("/ctx", "NET", 7, "Title", "display", Locale.ENGLISH, ZoneId.of("UTC"));

  private final StorageRenderer renderer = new StorageRenderer(StorageRendererTest::macro, links());

  @Test
  public void plainMarkupPassesAndTextIsEscaped() {
    assertEquals(
        "<p>a &lt; b &amp; <strong>c</strong> é\u00a0</p>",
        render("<p>a &lt; b &amp; <strong>c</strong> &eacute;&nbsp;</p>"));
  }

  @Test
  public void filesOfThePageAreShownAndLinkedAndMissingOnesMarked() {
    assertEquals(
        "<img class=\"confluence-embedded-image\" src=\"/wiki/files/7/plan\" alt=\"A &quot;map&quot;\">",
        render(
            "<ac:image ac:alt=\"A &quot;map&quot;\"><ri:attachment"
                + " ri:filename=\"plan &amp; map.png\"/></ac:image>"));
    assertEquals(
        "<a class=\"confluence-link\" href=\"/wiki/files/7/plan\">plan &amp; map.png</a>",
        render("<ac:link><ri:attachment ri:filename=\"plan &amp; map.png\"/></ac:link>"));
    assertEquals(
        "<span class=\"unresolved\">gone.png</span>",
        render("<ac:image><ri:attachment ri:filename=\"gone.png\"/></ac:image>"));
    assertEquals(
        "<span class=\"unresolved\">plan &amp; map.png</span>",
        render("<ac:image ac:alt=\"plan &amp; map.png\"/>"));
  }

  @Test
  public void namedEntitiesInsideCdataStayText() {
    assertEquals("&amp;nbsp;", render("<![CDATA[&nbsp;]]>"));
  }

  @Test
  public void scriptsHandlersAndBadAddressesNeverReachTheReader() {
    String[] hostile = {
      "<script>alert(1)</script>",
      "<SCRIPT>alert(1)</SCRIPT>",
      "<p onclick=\"alert(1)\">x</p>",
      "<img src=\"x\" onerror=\"alert(1)\"/>",
      "<a href=\"javascript:alert(1)\">x</a>",
      "<a href=\" java&#10;script:alert(1)\">x</a>",
      "<a href=\"JAVASCRIPT:alert(1)\">x</a>",
      "<a href=\"data:text/html,alert(1)\">x</a>",
      "<a href=\"vbscript:alert(1)\">x</a>",
      "<iframe src=\"//evil\">alert(1)</iframe>",
      "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
      "<form action=\"//evil\"><input name=\"alert(1)\"/></form>",
      "<style>p{background:url(//evil?alert(1))}</style>",
      "<p style=\"background:url(javascript:alert(1))\">x</p>",
      "<p style=\"color:expression(alert(1))\">x</p>",
      "<object data=\"//evil\">alert(1)</object>",
      "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/></ac:link>",
      "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>",
      "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[</pre><script>alert(1)"
          + "</script>]]></ac:plain-text-body></ac:structured-macro>",
      "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">&lt;script&gt;"
          + "alert(1)&lt;/script&gt;</ac:parameter></ac:structured-macro>",
      "<ac:structured-macro ac:name=\"&lt;img src=x onerror=alert(1)&gt;\"/>",
    };
    for (String body : hostile) {
      Document html = Jsoup.parse(render(body));
      assertTrue(body, html.select("script,iframe,object,svg,form,input,style").isEmpty());
      html.getAllElements()
          .forEach(
              element ->
                  element
                      .attributes()
                      .forEach(
                          attribute -> {
                            assertFalse(body, attribute.getKey().startsWith("on"));
                            boolean active =
                                attribute.getValue().replaceAll("\\s", "").contains("script:");
                            assertFalse(body + " → " + attribute, active);
                            assertFalse(body, attribute.getValue().contains("url("));
                          }));
    }
  }

  @Test
  public void unknownElementsLeaveTheirText() {
    assertEquals("one two", render("<marquee>one</marquee> <x:y xmlns:x=\"u\">two</x:y>"));
  }

  @Test
  public void externalEntitiesAndDocumentTypesAreRefused() {
    assertThrows(
        StorageFormatException.class,
        () -> StorageFormat.parse("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;"));
    assertThrows(StorageFormatException.class, () -> StorageFormat.parse("<p>&bogus;</p>"));
  }

  @Test
  public void mistakesAreSaidWithTheirPlace() {
    StorageFormatException mistake =
        assertThrows(
            StorageFormatException.class, () -> StorageFormat.parse("<p>one</p>\n<p>two</b>"));
    assertEquals(2, mistake.line());
    assertThrows(StorageFormatException.class, () -> StorageFormat.parse("</root><root>"));
    assertThrows(
        StorageFormatException.class,
        () -> StorageFormat.parse("<b>".repeat(200) + "</b>".repeat(200)));
  }

  @Test
  public void linksFindPagesSpacesPeopleAndAnchors() {
    assertEquals(
        "<a class=\"confluence-link\" href=\"/ctx/NET/Home\">Home</a>",
        render("<ac:link><ri:page ri:content-title=\"Home\"/></ac:link>"));
    assertEquals(
        "<a class=\"confluence-link\" href=\"/ctx/OTHER/Home#part\">see</a>",
        render(
            "<ac:link ac:anchor=\"part\"><ri:page ri:space-key=\"OTHER\""
                + " ri:content-title=\"Home\"/><ac:plain-text-link-body><![CDATA[see]]>"
                + "</ac:plain-text-link-body></ac:link>"));
    assertEquals(
        "<span class=\"unresolved\">Gone &lt;</span>",
        render("<ac:link><ri:page ri:content-title=\"Gone &lt;\"/></ac:link>"));
    assertTrue(
        render("<ac:link><ri:user ri:userkey=\"k1\"/></ac:link>").contains(">Ada Lovelace</a>"));
    assertTrue(render("<ac:link><ri:user ri:userkey=\"k2\"/></ac:link>").contains("Unknown user"));
    assertEquals(
        "<a class=\"confluence-link\" href=\"#here\">down</a>",
        render("<ac:link ac:anchor=\"here\"><ac:link-body>down</ac:link-body></ac:link>"));
  }

  @Test
  public void tasksShowTheirStateWithALabelledBox() {
    Document html =
        Jsoup.parse(
            render(
                "<ac:task-list><ac:task><ac:task-id>3</ac:task-id><ac:task-status>complete"
                    + "</ac:task-status><ac:task-body>Call <em>her</em></ac:task-body></ac:task>"
                    + "<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>Write"
                    + "</ac:task-body></ac:task></ac:task-list>"));
    assertEquals(2, html.select("ul.inline-task-list > li").size());
    assertEquals("3", html.select("li.checked").attr("data-inline-task-id"));
    assertEquals(1, html.select("input[checked][disabled]").size());
    html.select("input")
        .forEach(box -> assertEquals(1, html.select("#" + box.attr("aria-labelledby")).size()));
  }

  @Test
  public void tablesPanelsCodeAndLayoutsLookAsInConfluence() {
    Document html =
        Jsoup.parse(
            render(
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><table><tbody>"
                    + "<tr><th>h</th><td colspan=\"2\">d</td></tr></tbody></table></ac:layout-cell>"
                    + "</ac:layout-section></ac:layout><ac:structured-macro ac:name=\"info\">"
                    + "<ac:rich-text-body><p>i</p></ac:rich-text-body></ac:structured-macro>"));
    assertEquals(1, html.select(".columnLayout.two-equal .cell .innerCell").size());
    assertEquals("2", html.select("table.confluenceTable td.confluenceTd").attr("colspan"));
    assertEquals("i", html.select(".confluence-information-macro-body p").text());
  }

  @Test
  public void theTableOfContentsListsHeadingsBelowIt() {
    Document html =
        Jsoup.parse(
            render(
                "<ac:structured-macro ac:name=\"toc\"/><h2>One <em>two</em></h2><h3>One two</h3>"
                    + "<h2>One two</h2>"));
    assertEquals(3, html.select(".toc-macro a").size());
    html.select(".toc-macro a")
        .forEach(link -> assertTrue(html.getElementById(link.attr("href").substring(1)) != null));
    assertEquals(3, html.select(".toc-macro a").eachAttr("href").stream().distinct().count());
  }

  @Test
  public void macrosGetParametersAndTheirKindOfBody() {
    assertEquals(
        "[plain {a=1, =unnamed, b=OTHER:Page, c=ada}|x < y]",
        render(
            "<ac:structured-macro ac:name=\"plain\"><ac:parameter ac:name=\"a\">1</ac:parameter>"
                + "<ac:parameter ac:name=\"\">unnamed</ac:parameter><ac:parameter ac:name=\"b\">"
                + "<ac:link><ri:page ri:space-key=\"OTHER\" ri:content-title=\"Page\"/></ac:link>"
                + "</ac:parameter><ac:parameter ac:name=\"c\"><ri:user ri:userkey=\"k1\"/>"
                + "</ac:parameter><ac:plain-text-body><![CDATA[x < y]]></ac:plain-text-body>"
                + "</ac:structured-macro>"));
    assertTrue(
        render(
                "<ac:structured-macro ac:name=\"rich\"><ac:rich-text-body><p>a &amp; b</p>"
                    + "</ac:rich-text-body></ac:structured-macro>")
            .endsWith("|<p>a &amp; b</p>]"));
  }

  @Test
  public void anErrorOfAMacroStaysInItsPlace() {
    String html = render("<p>a</p><ac:structured-macro ac:name=\"linkage\"/><p>b</p>");
    assertTrue(html, html.startsWith("<p>a</p><div class=\"aui-message aui-message-error"));
    assertTrue(html, html.contains("Error rendering macro ‘linkage’"));
    assertTrue(html, html.endsWith("<p>b</p>"));
  }

  @Test
  public void aStoredBodyThatIsNotWellFormedShowsWhere() {
    String html = render("<p>one");
    assertTrue(html, html.contains("line 1"));
    assertFalse(html, html.contains("<p>one"));
  }

  private String render(String body) {
    return renderer.render(body, SCOPE);
  }

  private static Optional<PluginMacro> macro(String name) {
    return switch (name) {
      case "plain" -> Optional.of(new Echo(Body.PLAIN));
      case "rich" -> Optional.of(new Echo(Body.RICH));
      case "linkage" -> Optional.of(new Echo(Body.NONE));
      default -> Optional.empty();
    };
  }

  private record Echo(Body body) implements PluginMacro {
    @Override
    public String render(Call call, RenderScope scope) {
      if (body == Body.NONE) {
        throw new NoClassDefFoundError("com/example/Gone");
      }
      return "[" + call.name() + " " + call.parameters() + "|" + call.body() + "]";
    }
  }

  private static WikiLinks links() {
    return new WikiLinks() {
      @Override
      public Optional<Target> attachment(long pageId, String fileName) {
        return fileName.equals("plan & map.png")
            ? Optional.of(new Target("/wiki/files/" + pageId + "/plan", fileName))
            : Optional.empty();
      }

      @Override
      public Optional<Target> page(String spaceKey, String title) {
        return title.equals("Home")
            ? Optional.of(new Target("/ctx/" + spaceKey + "/Home", "Home"))
            : Optional.empty();
      }

      @Override
      public Optional<Target> space(String spaceKey) {
        return Optional.empty();
      }

      @Override
      public Optional<Person> person(String keyOrName) {
        return keyOrName.equals("k1")
            ? Optional.of(new Person("/ctx/~ada", "Ada Lovelace", "ada"))
            : Optional.empty();
      }
    };
  }
}

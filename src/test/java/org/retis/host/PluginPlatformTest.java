package org.retis.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.macro.Macro;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.retis.host.job.JobRun;
import org.retis.host.job.JobState;
import org.retis.host.plugin.Blueprints;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.PluginState;
import org.retis.host.plugin.SampleJar;
import org.retis.host.site.RefusedException;
import org.retis.host.web.Visitor;
import org.retis.host.web.WebItems;

/** The platform with a small plugin: whole, and with one thing wrong at a time. */
public class PluginPlatformTest {

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String TABLE = "\"AO_E8898E_NOTE\"";

  private static HikariDataSource pool;
  private static PluginPlatform platform;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeClass
  public static void start() throws IOException {
    HostOptions options = options();
    pool = HostDatabase.open(options);
    platform = platform(options);
  }

  private static HostOptions options() {
    Properties properties = new Properties();
    properties.setProperty("host.home", FOLDER.getRoot().toPath().resolve("home").toString());
    properties.setProperty("host.port", "0");
    return new HostOptions(
        Path.of(properties.getProperty("host.home")),
        0,
        Optional.empty(),
        Path.of(System.getProperty("host.bundles", "target/framework-bundles")),
        Optional.empty(),
        Optional.empty(),
        "none",
        true,
        Optional.empty());
  }

  /** The header X-Visitor stands for logging in. */
  private static PluginPlatform platform(HostOptions options) throws IOException {
    Filter visitors =
        (request, response, chain) -> {
          String name = ((HttpServletRequest) request).getHeader("X-Visitor");
          if (name != null) {
            boolean admin = name.equals("admin");
            new Visitor(name, !name.equals("guest"), admin, admin).attachTo(request);
          }
          chain.doFilter(request, response);
        };
    PluginPlatform started = new PluginPlatform(options, pool, Clock.systemUTC());
    started.start(
        new PluginPlatform.SiteParts(
            Map.of(), List.of(visitors), List.of(), PlainDecorator::decorate),
        Optional.empty());
    return started;
  }

  @AfterClass
  public static void stop() {
    platform.close();
    pool.close();
  }

  @After
  public void removeSample() throws SQLException {
    if (platform.plugins().find(SampleJar.KEY).isPresent()) {
      platform.plugins().remove(SampleJar.KEY);
    }
    // tables outlive their plugin
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + TABLE);
    }
  }

  private static PluginState install(SampleJar jar) throws IOException {
    return platform.plugins().install(jar.write(FOLDER.getRoot().toPath()));
  }

  private static void assertRefused(SampleJar jar, String... words) throws IOException {
    Path file = jar.write(FOLDER.getRoot().toPath());
    PluginRefusedException refused =
        assertThrows(PluginRefusedException.class, () -> platform.plugins().install(file));
    for (String word : words) {
      assertTrue(refused.getMessage(), refused.getMessage().contains(word));
    }
    assertFalse(platform.plugins().find(SampleJar.KEY).isPresent());
  }

  @Test
  public void runsAWholePlugin() throws Exception {
    PluginState state = install(new SampleJar());

    assertEquals(List.of(warning("label"), warning("desc")), state.problems());
    assertTrue(state.enabled());
    assertEquals(Optional.of("/plugins/servlet/open"), state.configureUrl());
    assertEquals(201, send("POST", "/rest/sample/1.0/notes", "ada", "no-check").statusCode());
    assertEquals("<ul><li>a &lt;b&gt;</li></ul>", renderMacro());
    assertEquals("[{\"text\":\"a <b>\"}]", send("GET", "/rest/sample/1.0/notes", "ada", "").body());
  }

  private static String warning(String what) {
    return "atlassian-plugin.xml line 19: no text for the key org.retis.host.sample.notes." + what;
  }

  private static String renderMacro() throws Exception {
    Macro macro = platform.macros().find("notes").orElseThrow().macro();
    return macro.execute(Map.of(), "", null);
  }

  @Test
  public void restObeysItsAnnotations() throws Exception {
    install(new SampleJar());

    assertEquals(401, send("GET", "/rest/sample/1.0/notes", null, "").statusCode());
    assertEquals(403, send("GET", "/rest/sample/1.0/notes", "guest", "").statusCode());
    assertEquals(200, send("GET", "/rest/sample/1.0/notes", "ada", "").statusCode());
    assertEquals(200, send("GET", "/rest/sample/1.0/notes/open", null, "").statusCode());
    assertEquals(403, send("GET", "/rest/sample/1.0/notes/admin", "ada", "").statusCode());
    assertEquals(200, send("GET", "/rest/sample/1.0/notes/admin", "admin", "").statusCode());
    assertEquals(404, send("GET", "/rest/sample/1.0/nothing", "ada", "").statusCode());
    assertEquals(404, send("GET", "/rest/sample/2.0/notes", "ada", "").statusCode());
  }

  @Test
  public void restRefusesForgedRequests() throws Exception {
    install(new SampleJar());

    HttpResponse<String> forged = send("POST", "/rest/sample/1.0/notes", "ada", "");

    assertEquals(403, forged.statusCode());
    assertTrue(forged.body(), forged.body().contains("XSRF check failed"));
    assertEquals("[]", send("GET", "/rest/sample/1.0/notes", "ada", "").body());
  }

  @Test
  public void servletsObeyTheirAnnotationsAndAreDecorated() throws Exception {
    install(new SampleJar());

    HttpResponse<String> open = send("GET", "/plugins/servlet/open/x/y", null, "");
    HttpResponse<String> posted = send("POST", "/plugins/servlet/open", null, "");

    assertEquals(200, open.statusCode());
    assertTrue(open.body(), open.body().contains("<p>/plugins/servlet/open /x/y</p>"));
    assertTrue(open.body(), open.body().contains("<title>Été</title></head>"));
    assertEquals(302, posted.statusCode());
    assertTrue(
        posted.headers().firstValue("Location").orElse("").contains("/login.action?os_dest"));
  }

  @Test
  public void servesOnlyWhatTheDescriptorNames() throws Exception {
    install(new SampleJar());
    String base = "/download/resources/" + SampleJar.KEY;

    HttpResponse<String> style = send("GET", base + ":style/notes.css", null, "");

    assertEquals(200, style.statusCode());
    assertEquals(Optional.of("text/css;charset=UTF-8"), style.headers().firstValue("Content-Type"));
    assertEquals(200, send("GET", base + "/images/dot.svg", null, "").statusCode());
    assertEquals(404, send("GET", base + "/sample/secret.txt", null, "").statusCode());
    int upwards = send("GET", base + "/images/..%2Fsecret.txt", null, "").statusCode();
    assertTrue("" + upwards, upwards == 400 || upwards == 404);
    assertEquals(404, send("GET", base + ":style/secret.txt", null, "").statusCode());
  }

  @Test
  public void linksKnowTheirSpace() throws Exception {
    install(new SampleJar());
    WebItems.Space space = new WebItems.Space("A&B", "A and B", permission -> true);

    List<WebItems.Link> links =
        platform.items().of("system.space.tools/addons", place(Optional.of(space)));

    assertEquals(1, links.size());
    assertEquals("Notes de l’espace", links.get(0).label());
    assertEquals("/confluence/plugins/servlet/open?key=A%26B", links.get(0).url());
    assertEquals(
        List.of(), platform.items().of("system.space.tools/addons", place(Optional.empty())));
  }

  private static WebItems.Place place(Optional<WebItems.Space> space) {
    return new WebItems.Place(
        Visitor.ANONYMOUS, Locale.CANADA_FRENCH, "/confluence", space, Optional.empty());
  }

  @Test
  public void eventsAndJobsReachThePlugin() throws Exception {
    install(new SampleJar());

    platform.events().publish("a word");
    platform.jobs().runNow(SampleJar.KEY, "job");

    assertEquals("<ul><li>heard a word</li><li>from the job</li></ul>", renderMacro());
  }

  @Test
  public void listsJobsWithTheirNamesAndWhatIsAllowed() throws Exception {
    install(
        new SampleJar()
            .descriptor(
                "<job-config key=\"job\">",
                "<job-config key=\"job\" i18n-name-key=\"sample.link\"><managed canRunAdhoc=\"true\"/>"));

    JobState state = platform.jobs().find(SampleJar.KEY + ":job").orElseThrow();
    assertEquals("Notes de l’espace", state.names().apply(Locale.FRENCH));
    assertEquals("Sample", state.plugin());
    assertTrue(state.enabled());
    assertTrue(state.next().orElseThrow().isAfter(Instant.now()));
    JobRun run = platform.jobs().run(state.key(), Duration.ofSeconds(20)).orElseThrow();
    assertTrue(run.message(), run.succeeded());
    assertEquals(Optional.of(run), platform.jobs().find(state.key()).orElseThrow().last());
    assertThrows(RefusedException.class, () -> platform.jobs().setEnabled(state.key(), false));
    platform.plugins().setEnabled(SampleJar.KEY, false);
    assertEquals(List.of(), platform.jobs().list());
  }

  @Test
  public void replacesAPlugin() throws Exception {
    install(new SampleJar());
    send("POST", "/rest/sample/1.0/notes", "ada", "no-check");

    PluginState state =
        install(
            new SampleJar()
                .descriptor("<version>1.0<", "<version>1.1<")
                .file("sample/notes.html.vm", "$view.texts().size()"));

    assertEquals("1.1", state.version());
    assertEquals("1", renderMacro());
    assertEquals(1, platform.plugins().list().size());
  }

  @Test
  public void aRefusedReplacementLeavesTheEarlierPluginRunning() throws Exception {
    install(new SampleJar());
    Path broken =
        new SampleJar()
            .descriptor("org.retis.host.sample.NotesMacro\"", "org.retis.host.sample.Note\"")
            .write(FOLDER.getRoot().toPath());

    assertThrows(PluginRefusedException.class, () -> platform.plugins().install(broken));

    assertEquals("<ul></ul>", renderMacro());
    assertTrue(platform.plugins().find(SampleJar.KEY).orElseThrow().enabled());
  }

  @Test
  public void aDisabledPluginIsGoneUntilItIsEnabled() throws Exception {
    install(new SampleJar());

    platform.plugins().setEnabled(SampleJar.KEY, false);
    assertEquals(Optional.empty(), platform.macros().find("notes"));
    assertEquals(404, send("GET", "/rest/sample/1.0/notes/open", null, "").statusCode());

    platform.plugins().setEnabled(SampleJar.KEY, true);
    assertEquals("<ul></ul>", renderMacro());
  }

  @Test
  public void refusesWhatIsNoPlugin() throws IOException {
    assertRefused(new SampleJar().header("Bundle-SymbolicName", null), "Bundle-SymbolicName");
    assertRefused(new SampleJar().header("Atlassian-Plugin-Key", null), "Atlassian-Plugin-Key");
    assertRefused(new SampleJar().header("Atlassian-Plugin-Key", "other"), "line 1", "other");
    Path text = FOLDER.newFile("text.jar").toPath();
    assertThrows(PluginRefusedException.class, () -> platform.plugins().install(text));
  }

  @Test
  public void namesEveryMissingPackage() throws IOException {
    assertRefused(
        new SampleJar().importing("org.retis.gateway,com.atlassian.confluence.impl"),
        "the package org.retis.gateway,",
        "the package com.atlassian.confluence.impl,");
  }

  @Test
  public void anOptionalImportMayBeMissing() throws IOException {
    assertTrue(
        install(new SampleJar().importing("com.example.absent;resolution:=optional")).enabled());
  }

  @Test
  public void saysWhyTheSpringContextFails() throws IOException {
    assertRefused(
        new SampleJar().file("META-INF/spring/more.xml", "<beans"), "Spring context", "more.xml");
  }

  @Test
  public void namesAServiceThatNobodyOffers() throws IOException {
    assertRefused(
        new SampleJar()
            .file(
                "META-INF/spring/more.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                    xsi:schemaLocation="http://www.springframework.org/schema/beans
                      http://www.springframework.org/schema/beans/spring-beans.xsd">
                  <osgi:reference id="x" interface="com.atlassian.confluence.macro.Macro"/>
                </beans>
                """),
        "com.atlassian.confluence.macro.Macro");
  }

  @Test
  public void namesWhatTheDescriptorNamesAndTheJarLacks() throws IOException {
    assertRefused(new SampleJar().without("sample/notes.css"), "line 13", "sample/notes.css");
    assertRefused(
        new SampleJar().descriptor("View#texts()", "View#secrets()"), "line 8", "View#secrets()");
    assertRefused(
        new SampleJar()
            .descriptor("org.retis.host.sample.NotesMacro$View#texts()", "java.lang.String#trim()"),
        "isn't a class of this plugin");
    assertRefused(
        new SampleJar().descriptor("class=\"org.retis.host.sample.OpenServlet\"", "class=\"x.Y\""),
        "x.Y");
    assertRefused(new SampleJar().descriptor("\"notesJob\"", "\"noJob\""), "line 34", "noJob");
    assertRefused(new SampleJar().descriptor("sample:base<", "sample:nothing<"), "sample:nothing");
    assertRefused(new SampleJar().without("sample/texts.properties"), "sample/texts.properties");
  }

  private static SampleJar withBlueprint(String body) {
    return new SampleJar()
        .descriptor(
            "</atlassian-plugin>",
            """
              <content-template key="tpl" i18n-name-key="sample.template">
                <resource name="template" type="download" location="sample/page.xml"/>
              </content-template>
              <blueprint key="bp" content-template-key="tpl" index-key="noted"
                index-template-key="tpl" i18n-index-title-key="sample.index"/>
              <web-item key="bp-item" section="system.create.dialog/content" weight="5"
                i18n-name-key="sample.template">
                <resource name="icon" type="download" location="sample/images/dot.svg"/>
                <param name="blueprintKey" value="bp"/>
              </web-item>
            </atlassian-plugin>
            """)
        .file("sample/page.xml", body)
        .file(
            "sample/texts.properties",
            "sample.link=Notes\nsample.template=Note page\nsample.index=Index")
        .file("sample/texts_fr.properties", "sample.template=Page de notes");
  }

  @Test
  public void offersABlueprintWithItsTextsAndItsIcon() throws Exception {
    PluginState state = install(withBlueprint("<p><at:i18n at:key=\"sample.link\"/></p>"));

    Blueprints.Offer offer = platform.blueprints().find(SampleJar.KEY + ":bp").orElseThrow();
    assertEquals(2, state.problems().size());
    assertEquals("Page de notes", offer.name(Locale.FRENCH));
    assertEquals("Index", offer.indexTitle(Locale.FRENCH));
    assertEquals("noted", offer.label());
    assertEquals("<p><at:i18n at:key=\"sample.link\"/></p>", offer.template());
    assertEquals(Optional.of(offer.template()), offer.indexTemplate());
    HttpResponse<String> icon = send("GET", offer.icon().orElseThrow(), null, "");
    assertEquals(Optional.of("image/svg+xml"), icon.headers().firstValue("Content-Type"));
    platform.plugins().setEnabled(SampleJar.KEY, false);
    assertEquals(List.of(), platform.blueprints().all());
  }

  @Test
  public void refusesBlueprintsThatLeadNowhere() throws IOException {
    assertRefused(
        withBlueprint("<p/>")
            .descriptor("content-template-key=\"tpl\"", "content-template-key=\"x\""),
        "line 40",
        "there is no content-template x");
    assertRefused(
        withBlueprint("<p/>").descriptor("index-template-key=\"tpl\"", "index-template-key=\"y\""),
        "line 40",
        "there is no content-template y");
    assertRefused(
        withBlueprint("<p/>").descriptor("value=\"bp\"", "value=\"z\""),
        "line 42",
        "there is no blueprint z");
    assertRefused(withBlueprint("<p/>").without("sample/page.xml"), "line 37", "sample/page.xml");
    assertRefused(withBlueprint("<p>\n<b></p>"), "line 37", "sample/page.xml", "line 2");
    assertRefused(
        withBlueprint("<p/>").without("sample/images/dot.svg"), "line 44", "sample/images/dot.svg");
  }

  @Test
  public void saysWhatATemplateWillLack() throws IOException {
    PluginState state =
        install(withBlueprint("<at:i18n at:key=\"no.text\"/><at:var at:name=\"date\"/>"));

    String problems = state.problems().toString();
    assertTrue(problems, problems.contains("line 37: no text for the key no.text"));
    assertTrue(problems, problems.contains("nothing gives the variable 'date' a value"));
  }

  @Test
  public void installedPluginsComeBackAfterARestart() throws Exception {
    install(new SampleJar());
    send("POST", "/rest/sample/1.0/notes", "ada", "no-check");
    platform.close();

    platform = platform(options());

    assertEquals("<ul><li>a &lt;b&gt;</li></ul>", renderMacro());
  }

  @Test
  public void aRemovedPluginsClassesAreForgotten() throws Exception {
    install(new SampleJar());
    renderMacro();
    send("POST", "/rest/sample/1.0/notes", "ada", "no-check");
    send("GET", "/plugins/servlet/open", null, "");
    platform.events().publish("a word");
    WeakReference<ClassLoader> loader =
        new WeakReference<>(
            platform.macros().find("notes").orElseThrow().macro().getClass().getClassLoader());

    platform.plugins().remove(SampleJar.KEY);

    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(100);
    }
    assertNull(loader.get());
  }

  private HttpResponse<String> send(String method, String path, String visitor, String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + platform.port() + "/confluence" + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("POST")
                    ? HttpRequest.BodyPublishers.ofString("{\"text\":\"a <b>\"}")
                    : HttpRequest.BodyPublishers.noBody());
    if (visitor != null) {
      request.header("X-Visitor", visitor);
    }
    if (!token.isEmpty()) {
      request.header("X-Atlassian-Token", token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

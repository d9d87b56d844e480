package org.retis.host.screen;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.retis.host.ao.TestDatabases;
import org.retis.host.editor.Samples;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.PluginState;
import org.retis.host.plugin.Plugins;
import org.retis.host.render.PluginMacros;
import org.retis.host.render.RenderScope;
import org.retis.host.site.Groups;
import org.retis.host.site.Site;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SiteUser;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces.NewSpace;
import org.retis.host.site.Subject;
import org.retis.host.web.PageResources;

/** The wiki alone in a web server, without plugins, for tests of screens and of the REST API. */
public final class WikiServer implements AutoCloseable {

  private static final String CONTEXT = "/confluence";
  private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"");

  private final HikariDataSource source = TestDatabases.H2.open();
  private final Tomcat tomcat = new Tomcat();
  private final Site site = new Site(source);
  private final TestJobs jobs = new TestJobs();
  private final List<String> asked = new ArrayList<>();

  /** Starts on a free port with admin, editor, reader, outsider and the space NET. */
  public static WikiServer start() throws IOException, LifecycleException {
    WikiServer server = new WikiServer();
    server.listen();
    server.fill();
    return server;
  }

  private void listen() throws IOException, LifecycleException {
    Path folder = Files.createTempDirectory("wiki");
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext(CONTEXT, folder.toString());
    Wiki wiki =
        new Wiki(
            site,
            CONTEXT,
            WikiServer::macro,
            Samples::macros,
            new NoPlugins(),
            request -> new Asked(asked),
            (section, place) -> List.of(),
            new TestBlueprints(),
            jobs);
    FilterDef filter = new FilterDef();
    filter.setFilterName("login");
    filter.setFilter(wiki.filter());
    context.addFilterDef(filter);
    FilterMap map = new FilterMap();
    map.setFilterName("login");
    map.addURLPattern("/*");
    context.addFilterMap(map);
    for (Map.Entry<String, HttpServlet> entry : wiki.servlets().entrySet()) {
      Wrapper wrapper = Tomcat.addServlet(context, entry.getKey(), entry.getValue());
      wrapper.setMultipartConfigElement(new MultipartConfigElement(""));
      context.addServletMappingDecoded(entry.getKey(), entry.getKey());
    }
    HttpServlet refusing =
        new HttpServlet() {
          private static final long serialVersionUID = 1L;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.getWriter().write("half a page");
            response.sendError(Integer.parseInt(request.getParameter("status")));
          }
        };
    Tomcat.addServlet(context, "refusing", refusing);
    context.addServletMappingDecoded("/plugins/servlet/refusing", "refusing");
    context.addServletMappingDecoded("/rest/refusing", "refusing");
    tomcat.getConnector();
    tomcat.start();
  }

  private void fill() {
    user("admin", Groups.ADMINISTRATORS);
    user("editor", Groups.USERS);
    user("reader", Groups.USERS);
    user("outsider", Groups.USERS);
    NewSpace net =
        new NewSpace("NET", "Net", "A net", "Net home", "<p>Welcome</p>", null, Instant.EPOCH);
    SiteSpace space = site.spaces().create(net);
    site.spaces().allow(space.id(), Subject.user(key("editor")), SpaceRight.EDIT);
    site.spaces().allow(space.id(), Subject.user(key("reader")), SpaceRight.VIEW);
  }

  private void user(String name, String group) {
    SiteUser user = site.users().create(name, name + " Name", name + "@example.org", name);
    site.groups().add(group, user);
  }

  /** The jobs, which note what is asked of them. */
  TestJobs jobs() {
    return jobs;
  }

  /** The key of an account. */
  public String key(String name) {
    return site.users().byName(name).orElseThrow().key();
  }

  /** The wiki's data. */
  public Site site() {
    return site;
  }

  /** The space NET. */
  public SiteSpace space() {
    return site.spaces().byKey("NET").orElseThrow();
  }

  /** What pages asked web resources of. */
  public List<String> asked() {
    return asked;
  }

  /** The address of the context path. */
  public String base() {
    return "http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT;
  }

  /** A browser of its own, with its own cookies. */
  public Browser browser() {
    return new Browser();
  }

  /** A browser that is logged in; the name is the password too. */
  public Browser browser(String name) {
    Browser browser = new Browser();
    browser.post("/dologin.action", Map.of("os_username", name, "os_password", name), false);
    return browser;
  }

  /**
   * Sends a request with Basic authentication.
   *
   * @param name the name, which is the password too, or {@code name:password}, or empty for nobody
   */
  public HttpResponse<String> call(
      String method, String path, String name, String type, String body) {
    return call(method, path, name, type.isEmpty() ? Map.of() : Map.of("Content-Type", type), body);
  }

  /** Sends a request with Basic authentication and these headers. */
  public HttpResponse<String> call(
      String method, String path, String name, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    if (!name.isEmpty()) {
      String pair = name.contains(":") ? name : name + ":" + name;
      byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return send(HttpClient.newHttpClient(), request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    source.close();
  }

  /** Keeps cookies, and follows no redirects. */
  public final class Browser {

    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String language = "en";

    /** Asks for a language. */
    public Browser language(String wanted) {
      language = wanted;
      return this;
    }

    /** Gets a page. */
    public HttpResponse<String> get(String path) {
      return send(
          client,
          HttpRequest.newBuilder(URI.create(base() + path)).header("Accept-Language", language));
    }

    /** Posts a form, with or without the session's token. */
    public HttpResponse<String> post(String path, Map<String, String> fields, boolean token) {
      Map<String, String> all = new LinkedHashMap<>(fields);
      if (token) {
        all.put("atl_token", token());
      }
      StringBuilder body = new StringBuilder();
      all.forEach(
          (name, value) ->
              body.append(body.isEmpty() ? "" : "&")
                  .append(Exchange.encode(name))
                  .append('=')
                  .append(Exchange.encode(value)));
      return send(
          client,
          HttpRequest.newBuilder(URI.create(base() + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Accept-Language", language)
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Uploads a plugin with the session's token. */
    public HttpResponse<String> upload(String path, String field, String content) {
      return upload(path, Map.of("do", "upload"), field, "x.jar", content);
    }

    /** Uploads a file with other fields and the session's token. */
    public HttpResponse<String> upload(
        String path, Map<String, String> fields, String field, String name, String content) {
      String between = "--between\r\nContent-Disposition: form-data; name=\"";
      StringBuilder body = new StringBuilder();
      Map<String, String> all = new LinkedHashMap<>(fields);
      all.put("atl_token", token());
      all.forEach(
          (key, value) ->
              body.append(between).append(key).append("\"\r\n\r\n").append(value).append("\r\n"));
      body.append(between).append(field).append("\"; filename=\"").append(name);
      body.append("\"\r\n\r\n").append(content).append("\r\n--between--\r\n");
      return send(
          client,
          HttpRequest.newBuilder(URI.create(base() + path))
              .header("Content-Type", "multipart/form-data; boundary=between")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** The session's token, read from a page with a form. */
    public String token() {
      Matcher matcher = TOKEN.matcher(get("/users/viewmysettings.action").body());
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  private static Optional<PluginMacros.PluginMacro> macro(String name) {
    return switch (name) {
      case "shout", "broken" -> Optional.of(new TestMacro());
      default -> Optional.empty();
    };
  }

  private record TestMacro() implements PluginMacros.PluginMacro {
    @Override
    public PluginMacros.Body body() {
      return PluginMacros.Body.NONE;
    }

    @Override
    public String render(PluginMacros.Call call, RenderScope scope) {
      if (call.name().equals("broken")) {
        throw new IllegalStateException("out of <order>");
      }
      return "<b>SHOUT " + scope.output() + " " + scope.spaceKey() + "</b>";
    }
  }

  private record Asked(List<String> asked) implements PageResources {
    @Override
    public void require(String key) {
      asked.add(key);
    }

    @Override
    public void requireContext(String context) {
      asked.add(context);
    }

    @Override
    public String tags() {
      return "";
    }
  }

  private static final class NoPlugins implements Plugins {
    @Override
    public List<PluginState> list() {
      return List.of();
    }

    @Override
    public Optional<PluginState> find(String key) {
      return Optional.empty();
    }

    @Override
    public PluginState install(Path jar) {
      throw new PluginRefusedException("This JAR isn't a plugin");
    }

    @Override
    public void remove(String key) {
      throw new NoSuchElementException(key);
    }

    @Override
    public PluginState setEnabled(String key, boolean enabled) {
      throw new NoSuchElementException(key);
    }
  }
}

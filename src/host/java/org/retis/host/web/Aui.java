package org.retis.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The look of the product: AUI's prebuilt files and jQuery as npm installs them, or a plain style
 * sheet and a small script without npm.
 */
public final class Aui extends HttpServlet {

  /** Where the files are served, below the context path. */
  public static final String PATH = "/aui";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Aui.class);
  private static final String STYLE = "aui-prototyping.css";

  private final transient Optional<Path> aui;
  private final transient Path jquery;

  /**
   * @param npm folder with {@code node_modules}, if there is one
   */
  public Aui(Optional<Path> npm) {
    Path modules = npm.orElse(Path.of("nowhere")).resolve("node_modules").toAbsolutePath();
    this.aui =
        Optional.of(modules.resolve("@atlassian/aui/dist/aui"))
            .filter(folder -> Files.exists(folder.resolve(STYLE)));
    this.jquery = modules.resolve("jquery/dist/jquery.min.js");
    if (aui.isEmpty()) {
      LOG.info("npm didn't fetch AUI, so pages have a plain style sheet and few scripts");
    }
  }

  /** Whether AUI is there. */
  public boolean isThere() {
    return aui.isPresent();
  }

  /** What every page loads first. */
  List<String> styles() {
    return List.of(PATH + "/" + (isThere() ? STYLE : "plain.css"));
  }

  /** What every page's scripts may expect. */
  List<String> scripts() {
    return isThere()
        ? List.of(PATH + "/jquery.js", PATH + "/aui-prototyping.js")
        : List.of(PATH + "/plain.js");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
    Optional<InputStream> file = open(name);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      FileSender.send(response, name, file.get());
    }
  }

  private Optional<InputStream> open(String name) throws IOException {
    if (name.equals("plain.css") || name.equals("plain.js")) {
      return Optional.ofNullable(Aui.class.getResourceAsStream("/org/retis/host/web/" + name));
    }
    if (aui.isEmpty()) {
      return Optional.empty();
    }
    Path file =
        name.equals("jquery.js") ? jquery : aui.get().resolve(name).normalize().toAbsolutePath();
    boolean inside = file.equals(jquery) || file.startsWith(aui.get());
    return inside && Files.isRegularFile(file)
        ? Optional.of(Files.newInputStream(file))
        : Optional.empty();
  }
}

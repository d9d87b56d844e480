package org.retis.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginPart;
import org.retis.host.plugin.RunningPlugin;

/**
 * Serves {@code /download/resources/<plugin>:<module>/<name>} and, for the plugin's own resources,
 * {@code /download/resources/<plugin>/<name>}. Only what the descriptor names is served.
 */
public final class ResourceDownloads extends HttpServlet implements PluginPart {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, RunningPlugin> plugins = new ConcurrentHashMap<>();

  @Override
  public void started(RunningPlugin plugin) {
    plugins.put(plugin.key(), plugin);
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    plugins.remove(plugin.key(), plugin);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/", 3);
    Optional<Found> file = path.length < 3 ? Optional.empty() : open(path[1], path[2]);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      FileSender.send(response, file.get().location(), file.get().content());
    }
  }

  /** A file of a plugin; where it is says what it is, since an icon's name doesn't. */
  private record Found(String location, InputStream content) {}

  private Optional<Found> open(String owner, String name) {
    int colon = owner.indexOf(':');
    String key = colon < 0 ? owner : owner.substring(0, colon);
    return Optional.ofNullable(plugins.get(key))
        .flatMap(
            plugin ->
                downloads(plugin, colon < 0 ? "" : owner.substring(colon + 1)).stream()
                    .map(download -> location(download, name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .flatMap(
                        location ->
                            plugin.open(location).map(content -> new Found(location, content))));
  }

  private static List<Download> downloads(RunningPlugin plugin, String module) {
    if (module.isEmpty()) {
      return plugin.descriptor().downloads();
    }
    Stream<Download> resources =
        plugin.descriptor().webResources().stream()
            .filter(resource -> resource.key().equals(module))
            .flatMap(resource -> resource.downloads().stream());
    Stream<Download> icons =
        plugin.descriptor().templates().choices().stream()
            .filter(choice -> choice.item().key().equals(module))
            .flatMap(choice -> choice.icon().stream());
    return Stream.concat(resources, icons).toList();
  }

  private static Optional<String> location(Download download, String name) {
    if (download.name().equals(name)) {
      return Optional.of(download.location());
    }
    boolean below =
        download.name().endsWith("/") && name.startsWith(download.name()) && !name.contains("..");
    return below
        ? Optional.of(download.location() + name.substring(download.name().length()))
        : Optional.empty();
  }
}

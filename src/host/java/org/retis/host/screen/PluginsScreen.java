package org.retis.host.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.retis.host.plugin.PluginRefusedException;
import org.retis.host.plugin.PluginState;
import org.retis.host.plugin.Plugins;

/** The app manager: upload, replace, switch off and on, remove; says what is wrong with a JAR. */
final class PluginsScreen implements Screen {

  private final Plugins plugins;

  PluginsScreen(Plugins plugins) {
    this.plugins = plugins;
  }

  /** A plugin in the list. */
  public record Row(
      String key,
      String name,
      String version,
      String vendor,
      String description,
      boolean enabled,
      String configureUrl,
      List<String> problems) {}

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    List<String> problems = List.of();
    if (exchange.isPost()) {
      exchange.requireToken();
      problems = change(exchange);
      if (problems.isEmpty()) {
        exchange.redirect("/plugins/servlet/upm?done=true");
        return;
      }
      exchange.response().setStatus(400);
    }
    String context = exchange.request().getContextPath();
    exchange.show(
        "plugins",
        Frame.Place.administration(exchange.texts().get("plugins.title")),
        Map.of(
            "problems",
            problems,
            "done",
            exchange.ticked("done"),
            "rows",
            plugins.list().stream().map(state -> row(context, state)).toList()));
  }

  private List<String> change(Exchange exchange) throws IOException {
    String key = exchange.param("key");
    try {
      switch (exchange.param("do")) {
        case "upload" -> {
          return upload(exchange);
        }
        case "enable" -> plugins.setEnabled(key, true);
        case "disable" -> plugins.setEnabled(key, false);
        case "remove" -> plugins.remove(key);
        default -> throw Outcome.notFound();
      }
      return List.of();
    } catch (PluginRefusedException e) {
      return e.problems();
    } catch (NoSuchElementException e) {
      return List.of(exchange.texts().get("plugins.unknown", key));
    }
  }

  private List<String> upload(Exchange exchange) throws IOException {
    Path jar = Files.createTempFile("plugin", ".jar");
    try {
      Part part = exchange.request().getPart("plugin");
      if (part == null || part.getSize() == 0) {
        return List.of(exchange.texts().get("plugins.nofile"));
      }
      try (InputStream in = part.getInputStream()) {
        Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
      }
      plugins.install(jar);
      return List.of();
    } catch (ServletException e) {
      return List.of(exchange.texts().get("plugins.nofile"));
    } finally {
      Files.deleteIfExists(jar);
    }
  }

  private static Row row(String context, PluginState state) {
    return new Row(
        state.key(),
        state.name(),
        state.version(),
        state.vendor(),
        state.description(),
        state.enabled(),
        state.configureUrl().map(url -> context + url).orElse(""),
        state.problems());
  }
}

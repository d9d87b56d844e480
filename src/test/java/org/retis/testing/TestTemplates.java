package org.retis.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retis.gateway.Templates;
import org.retis.host.velocity.Allowlist;
import org.retis.host.velocity.TemplateEngine;

/** Our templates on Velocity, with the allow-list of our descriptor enforced. */
public final class TestTemplates implements Templates {

  private final TemplateEngine engine;
  private final List<Object> refused = new CopyOnWriteArrayList<>();

  /**
   * Our templates.
   *
   * @param testViews views of the test itself, whose methods may be called too
   */
  public TestTemplates(Class<?>... testViews) {
    String more =
        Stream.of(testViews)
            .flatMap(
                type ->
                    Stream.of(type.getDeclaredMethods())
                        .map(method -> type.getName() + "#" + method.getName() + "()"))
            .filter(line -> line.matches("[\\w.$]+#\\w+\\(\\)"))
            .map(line -> "<method>" + line + "</method>")
            .collect(Collectors.joining());
    String descriptor =
        text("atlassian-plugin.xml")
            .replace(
                "</atlassian-plugin>",
                "<velocity-allowlist>" + more + "</velocity-allowlist></atlassian-plugin>");
    InputStream stream = new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8));
    engine =
        new TemplateEngine(
            TestTemplates::open, Allowlist.ofDescriptor(stream).telling(refused::add));
  }

  private static String text(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return TestTemplates.class.getClassLoader().getResourceAsStream(name);
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssertionError when a reference of the template stayed unresolved, or called something
   *     that isn't on the allow-list
   */
  @Override
  public String render(String template, Object view) {
    String html = engine.render(template, Map.of("view", view));
    if (!refused.isEmpty()) {
      throw new AssertionError("Not on the allow-list, in " + template + ": " + refused);
    }
    if (html.contains("$view.") || html.contains("$person.") || html.contains("$field.")) {
      throw new AssertionError("Unresolved reference in " + template + ":\n" + html);
    }
    return html;
  }
}

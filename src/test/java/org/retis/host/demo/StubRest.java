package org.retis.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.rules.ExternalResource;

/** Answers every request with new ids, and remembers what was asked. */
public final class StubRest extends ExternalResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger ids = new AtomicInteger();
  private HttpServer server;

  /** One request. */
  public record Asked(String method, String path, String authorization, JsonNode body) {}

  /** The address to give to a {@link DemoLoader}. */
  public URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/confluence");
  }

  /** All requests whose path ends like this. */
  public List<Asked> asked(String pathEnd) {
    return asked.stream().filter(a -> a.path().endsWith(pathEnd)).toList();
  }

  /** All changes of pages. */
  public List<Asked> contents() {
    return asked.stream()
        .filter(a -> a.method().equals("PUT") && a.path().contains("/rest/api/content/"))
        .toList();
  }

  @Override
  protected void before() throws IOException {
    // without it, every answer waits for the client's delayed acknowledgement
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @Override
  protected void after() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            body));
    byte[] bytes = JSON.writeValueAsBytes(body.isArray() ? several(body) : one());
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private ArrayNode several(JsonNode body) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    body.forEach(row -> answers.add(one()));
    return answers;
  }

  private JsonNode one() {
    ObjectNode one = node();
    one.set("inForce", node());
    one.set("pending", node());
    one.putArray("rows");
    return one.put("title", "Title " + one.path("id")).put("storage", "<p></p>");
  }

  private ObjectNode node() {
    int id = ids.incrementAndGet();
    return JsonNodeFactory.instance.objectNode().put("id", id).put("digest", "digest " + id);
  }
}

package org.retis.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Speaks JSON with the REST of an installed plugin, as a script of an administrator would. */
public final class RestClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http;
  private final String root;
  private final String authorization;

  /**
   * @param root the address that paths are appended to, without a slash at its end
   * @param username an account
   * @param password its password
   */
  public RestClient(URI root, String username, String password) {
    this(HttpClient.newHttpClient(), root.toString(), username, password);
  }

  private RestClient(HttpClient http, String root, String username, String password) {
    this.http = http;
    this.root = root;
    byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** The same address, asked by somebody whose password is the log-in name. */
  public RestClient as(String username) {
    return new RestClient(http, root, username, username);
  }

  /** Reads a resource. */
  public JsonNode get(String path) throws IOException {
    return send(request(path).GET());
  }

  /** Creates a resource, or asks for something to be done. */
  public JsonNode post(String path, Object body) throws IOException {
    return send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Replaces a resource. */
  public JsonNode put(String path, Object body) throws IOException {
    return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .timeout(PATIENCE)
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .header("Accept-Language", "fr")
        .header("Content-Type", "application/json")
        .header("X-Atlassian-Token", "no-check");
  }

  private JsonNode send(HttpRequest.Builder builder) throws IOException {
    HttpRequest request = builder.build();
    try {
      HttpResponse<String> answer =
          http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() / 100 != 2) {
        throw new IOException(
            request.method()
                + " "
                + request.uri()
                + " was answered "
                + answer.statusCode()
                + ": "
                + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + request.uri(), e);
    }
  }
}

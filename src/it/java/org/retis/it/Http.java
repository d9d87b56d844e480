package org.retis.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks a host as one person, with Basic authentication or none. */
final class Http {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI base;
  private final String username;

  Http(URI base, String username) {
    this.base = base;
    this.username = username;
  }

  /** Asks for a page or resource, in a language. */
  HttpResponse<String> get(String path, String language) throws IOException {
    return send(request(path).header("Accept-Language", language).GET());
  }

  HttpResponse<String> get(String path) throws IOException {
    return get(path, "en");
  }

  /** A page as HTML; the answer must be 200. */
  Document page(String path, String language) throws IOException {
    HttpResponse<String> answer = get(path, language);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " was answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  /** A JSON answer; it must be 2xx. */
  JsonNode json(String path) throws IOException {
    return read(get(path));
  }

  /** Sends JSON with the header that says it is no forged form. */
  HttpResponse<String> send(String method, String path, Object body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(method, publisher(body)));
  }

  /** Sends JSON as a forged form would, without that header. */
  HttpResponse<String> sendForged(String method, String path, Object body) throws IOException {
    return send(
        request(path).header("Content-Type", "application/json").method(method, publisher(body)));
  }

  /** Sends JSON; the answer must be 2xx. */
  JsonNode write(String method, String path, Object body) throws IOException {
    return read(send(method, path, body));
  }

  /** Posts a form. */
  HttpResponse<String> form(String path, Map<String, String> fields) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** Posts a form as a client that names itself one, which needs no token. */
  HttpResponse<String> formWithHeader(String path, Map<String, String> fields) throws IOException {
    return send(
        request(path)
            .header("X-Atlassian-Token", "no-check")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** Uploads a file with other fields, as a form does. */
  HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] file)
      throws IOException {
    String boundary = "----boundary" + System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      write(body, boundary, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(UTF_8));
    }
    write(body, boundary, "name=\"" + name + "\"; filename=\"" + name + ".jar\"", file);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return send(
        request(path)
            .header("X-Atlassian-Token", "no-check")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void write(OutputStream out, String boundary, String disposition, byte[] value)
      throws IOException {
    String head =
        "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    out.write(head.getBytes(UTF_8));
    out.write(value);
    out.write("\r\n".getBytes(UTF_8));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static JsonNode read(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          answer.request().method()
              + " "
              + answer.uri()
              + " was answered "
              + answer.statusCode()
              + ": "
              + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (username != null) {
      byte[] pair = (username + ":" + username).getBytes(UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request;
  }

  private static HttpRequest.BodyPublisher publisher(Object body) throws IOException {
    return body == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}

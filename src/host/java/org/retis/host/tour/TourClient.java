package org.retis.host.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads from the host as one person. */
final class TourClient {

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String authorization;

  /**
   * @param username an account whose password is its name
   */
  TourClient(String username) {
    byte[] pair = (username + ":" + username).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** Fetches an address in a language, whatever the answer is. */
  HttpResponse<byte[]> get(URI address, String language) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", authorization)
            .header("Accept-Language", language)
            .GET()
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while reading " + address, e);
    }
  }
}

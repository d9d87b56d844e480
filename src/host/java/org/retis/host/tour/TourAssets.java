package org.retis.host.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Saves style sheets, fonts and pictures beside the pages that use them, each once. */
final class TourAssets {

  private static final String FOLDER = "assets";
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
  private static final Pattern EXTENSION = Pattern.compile("\\.([a-z0-9]{2,5})$");

  private final TourClient client;
  private final Path directory;
  private final List<String> problems;
  private final Map<URI, String> names = new HashMap<>();

  /**
   * @param directory the tour's folder
   * @param problems where to say what couldn't be fetched
   */
  TourAssets(TourClient client, Path directory, List<String> problems) {
    this.client = client;
    this.directory = directory;
    this.problems = problems;
  }

  /**
   * Saves what stands at an address, if it wasn't yet.
   *
   * @return its path from a page of the tour, which stands one folder below the tour's
   */
  String fromPage(URI address) {
    return "../" + FOLDER + "/" + name(address);
  }

  private String name(URI address) {
    String known = names.get(address);
    if (known != null) {
      return known;
    }
    Matcher extension = EXTENSION.matcher(address.getPath());
    String name = names.size() + (extension.find() ? "." + extension.group(1) : "");
    names.put(address, name);
    try {
      save(address, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  private void save(URI address, String name) throws IOException {
    HttpResponse<byte[]> answer = client.get(address, "en");
    if (answer.statusCode() != 200) {
      problems.add(address + " was answered " + answer.statusCode());
      return;
    }
    byte[] bytes = answer.body();
    boolean isStyle = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/css");
    if (isStyle) {
      String css = new String(bytes, StandardCharsets.UTF_8);
      bytes = withLocalUrls(css, address).getBytes(StandardCharsets.UTF_8);
    }
    Path file = directory.resolve(FOLDER).resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private String withLocalUrls(String css, URI address) {
    return URL.matcher(css).replaceAll(match -> localUrl(match, address));
  }

  private String localUrl(MatchResult match, URI address) {
    String target = match.group(1).strip();
    boolean stays = target.startsWith("data:") || target.startsWith("#");
    String local = stays ? target : name(withoutFragment(address.resolve(target)));
    return Matcher.quoteReplacement("url(\"" + local + "\")");
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }
}

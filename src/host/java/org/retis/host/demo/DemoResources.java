package org.retis.host.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the demonstrations' files from one folder of the class path. */
public final class DemoResources {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String folder;

  /**
   * @param folder for instance {@code /demo/small/}
   */
  public DemoResources(String folder) {
    this.folder = folder;
  }

  /** A text file. */
  public String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A JSON file. */
  public <T> T json(String name, Class<T> type) throws IOException {
    try (InputStream in = open(name)) {
      return JSON.readValue(in, type);
    }
  }

  /** A file of comma-separated values. */
  public List<Map<String, String>> csv(String name) throws IOException {
    try (Reader in = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
      return Csv.read(in);
    }
  }

  private InputStream open(String name) throws IOException {
    InputStream in = DemoResources.class.getResourceAsStream(folder + name);
    if (in == null) {
      throw new IOException("Not on the class path: " + folder + name);
    }
    return in;
  }
}

package org.retis.host.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's texts are complete in both languages. */
public class HostTextsTest {

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\$t\\.get\\(\"([\\w.]+)\"");
  private static final Pattern REFUSED = Pattern.compile("RefusedException\\(\\s*\"([\\w.]+)\"");

  @Test
  public void bothLanguagesHaveTheSameKeysInPlainAscii() throws IOException {
    assertEquals(keys("host.properties"), keys("host_fr.properties"));
    for (String file : List.of("host.properties", "host_fr.properties")) {
      try (InputStream in = HostTexts.class.getResourceAsStream("/org/retis/host/" + file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(file, text.chars().allMatch(c -> c < 128));
        assertTrue(file + " has a straight apostrophe", text.indexOf('\'') < 0);
      }
    }
  }

  @Test
  public void everyTextThatTemplatesAndRefusalsNameExists() throws IOException {
    Set<String> known = keys("host.properties");
    for (String key : named("src/host/resources/org/retis/host/screen", IN_TEMPLATE)) {
      assertTrue(key, known.contains(key));
    }
    for (String key : named("src/host/java/org/retis/host", REFUSED)) {
      assertTrue(key, known.contains("refused." + key));
    }
  }

  @Test
  public void frenchHasNoBreakSpacesBeforeTallPunctuation() throws IOException {
    Properties french = new Properties();
    try (InputStream in =
        HostTexts.class.getResourceAsStream("/org/retis/host/host_fr.properties")) {
      french.load(in);
    }
    Pattern bad = Pattern.compile("(?:^|[^\\u00a0])[;:?!](?= |$)");
    List.of("refused.label.name", "jobs.cron.help").forEach(french::remove); // they name signs
    french.forEach((key, text) -> assertFalse(key + "=" + text, bad.matcher((String) text).find()));
  }

  @Test
  public void otherLanguagesFallBackToEnglishAndUnknownKeysToThemselves() {
    assertEquals("Log in", new HostTexts(Locale.GERMAN).get("login.title"));
    assertEquals("Connexion", new HostTexts(Locale.CANADA_FRENCH).get("login.title"));
    assertEquals("no.such.key", new HostTexts(Locale.ENGLISH).get("no.such.key"));
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = HostTexts.class.getResourceAsStream("/org/retis/host/" + file)) {
      properties.load(in);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> named(String folder, Pattern pattern) throws IOException {
    Set<String> result = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          result.add(matcher.group(1));
        }
      }
    }
    assertTrue(folder, !result.isEmpty());
    return result;
  }
}

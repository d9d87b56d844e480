package org.retis.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.ClassRule;
import org.junit.Test;

/** An administrator installs, replaces and removes the app; what people entered stays. */
public class AppManagerIT {

  @ClassRule public static final SharedHost HOST = new SharedHost();

  private static final String MANAGER = "/plugins/servlet/upm";
  private static final String KEY = "org.retis.confluence";

  private final Http admin = HOST.as("admin");

  @Test
  public void replacingKeepsTheData() throws IOException {
    JsonNode before = networks();
    upload(packagedJar());
    assertEquals(before, networks());
  }

  @Test
  public void removingLeavesPagesWholeAndInstallingAgainFindsTheData() throws IOException {
    JsonNode before = networks();
    HttpResponse<String> removed =
        admin.formWithHeader(MANAGER, Map.of("do", "remove", "key", KEY));
    assertTrue(removed.body(), removed.statusCode() < 400);
    try {
      assertEquals(404, admin.get("/rest/retis/1.0/networks").statusCode());
      String page = HOST.anonymous().page("/display/YOUTH", "en").text();
      assertTrue(page, page.contains("Bienvenue"));
      assertTrue(page, page.contains("retis-network"));
    } finally {
      upload(packagedJar());
    }
    assertEquals(before, networks());
  }

  @Test
  public void switchedOffItsAddressesAreGoneAndOnAgainTheyAreBack() throws IOException {
    JsonNode before = networks();
    admin.formWithHeader(MANAGER, Map.of("do", "disable", "key", KEY));
    try {
      assertEquals(404, admin.get("/rest/retis/1.0/networks").statusCode());
    } finally {
      admin.formWithHeader(MANAGER, Map.of("do", "enable", "key", KEY));
    }
    assertEquals(before, networks());
  }

  @Test
  public void whatIsNoPluginIsRefusedWithAReasonAndNothingElseChanges() throws IOException {
    JsonNode before = networks();
    refused("no JAR at all".getBytes(UTF_8));
    refused(jar(Map.of("readme.txt", "nothing here")));
    String cut = "<atlassian-plugin key=\"broken\" name=\"Broken\">\n<plugin-info>";
    String manifest =
        "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: broken\n"
            + "Bundle-Version: 1\nAtlassian-Plugin-Key: broken\n";
    Map<String, String> entries = new TreeMap<>();
    entries.put("META-INF/MANIFEST.MF", manifest);
    entries.put("atlassian-plugin.xml", cut);
    String reason = refused(jar(entries));
    assertTrue(reason, reason.contains("atlassian-plugin.xml line 2"));
    assertEquals(before, networks());
    assertEquals(200, HOST.anonymous().get("/display/YOUTH").statusCode());
  }

  @Test
  public void nobodyElseMayAndNoForgedForm() throws IOException {
    for (Http caller : new Http[] {HOST.as("coordinator"), HOST.as("member")}) {
      int status = caller.formWithHeader(MANAGER, Map.of("do", "remove", "key", KEY)).statusCode();
      assertTrue("status " + status, status == 403 || status == 404);
    }
    assertEquals(403, admin.form(MANAGER, Map.of("do", "remove", "key", KEY)).statusCode());
    assertFalse(networks().isEmpty());
  }

  private JsonNode networks() throws IOException {
    return admin.json("/rest/retis/1.0/networks");
  }

  private void upload(byte[] jar) throws IOException {
    HttpResponse<String> answer = admin.upload(MANAGER, Map.of("do", "upload"), "plugin", jar);
    assertTrue(text(answer), answer.statusCode() < 400);
  }

  private String refused(byte[] jar) throws IOException {
    HttpResponse<String> answer = admin.upload(MANAGER, Map.of("do", "upload"), "plugin", jar);
    assertEquals(400, answer.statusCode());
    String reason = Jsoup.parse(answer.body()).select(".aui-message-error li").text();
    assertFalse(answer.body(), reason.isBlank());
    return reason;
  }

  private static String text(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).text();
  }

  private static byte[] packagedJar() throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty("host.plugin.jar")));
  }

  private static byte[] jar(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

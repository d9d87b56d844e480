package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The tour ends by itself, finds nothing wrong, and its pages can be looked at as files. */
public class TourIT {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void everyPageIsThereInBothLanguages() throws Exception {
    Path tour = folder.getRoot().toPath().resolve("tour");
    HostProcess host =
        HostProcess.launch(
            folder.newFolder("home").toPath(),
            Map.of(
                "host.demo", "small", "host.tour", "true", "host.tour.directory", tour.toString()));
    int ended = host.awaitEnd();
    assertEquals(host.output(), 0, ended);
    Document index = Jsoup.parse(tour.resolve("index.html").toFile());
    assertTrue(index.select("a").size() >= 50);
    for (Element link : index.select("a")) {
      Path file = tour.resolve(link.attr("href"));
      assertTrue(file.toString(), Files.isRegularFile(file));
      for (Element style : Jsoup.parse(file.toFile()).select("link[rel=stylesheet]")) {
        assertTrue(Files.isRegularFile(file.getParent().resolve(style.attr("href"))));
      }
    }
  }
}

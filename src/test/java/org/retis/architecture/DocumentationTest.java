package org.retis.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.w3c.dom.Element;

/** The documents name what there is, and their links lead somewhere. */
public class DocumentationTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)|src=\"([^\":]+)\"");

  @Test
  public void theGuidesExplainEveryMacroAndParameter() {
    Descriptor descriptor = Descriptor.ours();
    assertFalse(descriptor.elements("xhtml-macro").isEmpty());
    assertNone(unexplained(descriptor, read("docs/user-guide.md")));
    assertNone(unexplained(descriptor, read("docs/user-guide.fr.md")));
    for (String macro : descriptor.attributes("xhtml-macro", "name")) {
      assertTrue(macro, read("README.md").contains("`" + macro + "`"));
    }
  }

  @Test
  public void theRestGuideNamesEveryRequest() {
    List<String> requests =
        new ClassFileImporter()
            .importPath(Repository.CLASSES.resolve("org/retis")).stream()
                .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .flatMap(type -> requests(type.reflect()).stream())
                .toList();
    assertFalse(requests.isEmpty());
    String guide = read("docs/rest.md");
    assertNone(
        requests.stream().filter(request -> !guide.contains("| `" + request + "` |")).toList());
    assertNone(
        Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|")
            .matcher(guide)
            .results()
            .map(row -> row.group(1))
            .filter(row -> !requests.contains(row))
            .toList());
  }

  @Test
  public void findsRequests() {
    assertEquals(
        List.of("GET /a/b", "POST /a"), requests(Example.class).stream().sorted().toList());
  }

  @jakarta.ws.rs.Path("/a")
  @SuppressWarnings("UnusedMethod") // read by reflection
  private interface Example {

    @GET
    @jakarta.ws.rs.Path("b")
    void read();

    @POST
    void add();
  }

  /** What a resource answers, as method and path. */
  private static List<String> requests(Class<?> resource) {
    List<String> requests = new ArrayList<>();
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          String below = pathOf(method);
          requests.add(verb.value() + " " + pathOf(resource) + below);
        }
      }
    }
    return requests;
  }

  private static String pathOf(AnnotatedElement element) {
    jakarta.ws.rs.Path path = element.getAnnotation(jakarta.ws.rs.Path.class);
    return path == null ? "" : "/" + path.value().replaceFirst("^/", "");
  }

  @Test
  public void ourLinksLeadSomewhere() {
    List<Path> documents = new ArrayList<>(Repository.files(Repository.TOP.resolve("docs"), ".md"));
    for (String name : List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")) {
      documents.add(Repository.TOP.resolve(name));
    }
    List<String> breaches = new ArrayList<>();
    documents.forEach(document -> breaches.addAll(broken(document, Repository.read(document))));
    assertNone(breaches);
  }

  @Test
  public void findsWhatIsNotExplained() {
    Descriptor descriptor =
        new Descriptor(
            "<p><xhtml-macro name=\"retis-a\"><parameters><parameter name=\"b\"/>"
                + "<parameter name=\"c\" default=\"7\"/></parameters></xhtml-macro></p>");
    assertFinds(unexplained(descriptor, ""), "retis-a isn't explained");
    String guide = "### `retis-a`\n| `b` | x | y |\n";
    assertFinds(unexplained(descriptor, guide), "retis-a: c isn't explained");
    assertFinds(
        unexplained(descriptor, guide + "| `c` | x | `8` |\n"), "its default 7 isn't named");
    assertNone(unexplained(descriptor, guide + "| `c` | x | `7` |\n"));
  }

  @Test
  public void findsLinksToNowhere() {
    Path document = Repository.TOP.resolve("README.md");
    assertFinds(broken(document, "[x](docs/gone.md)"), "docs/gone.md");
    assertFinds(broken(document, "<img src=\"gone.png\">"), "gone.png");
    assertNone(broken(document, "[x](docs/host.md#start-it) [y](https://example.org/gone)"));
  }

  private static String read(String name) {
    return Repository.read(Repository.TOP.resolve(name));
  }

  private static List<String> unexplained(Descriptor descriptor, String guide) {
    List<String> breaches = new ArrayList<>();
    for (Element macro : descriptor.elements("xhtml-macro")) {
      String name = macro.getAttribute("name");
      int start = guide.indexOf("### `" + name + "`");
      if (start < 0) {
        breaches.add(name + " isn't explained");
        continue;
      }
      int next = guide.indexOf("### ", start + 4);
      String section = guide.substring(start, next < 0 ? guide.length() : next);
      var parameters = macro.getElementsByTagName("parameter");
      for (int i = 0; i < parameters.getLength(); i++) {
        breaches.addAll(unexplained(name, (Element) parameters.item(i), section));
      }
    }
    return breaches;
  }

  private static List<String> unexplained(String macro, Element parameter, String section) {
    String name = parameter.getAttribute("name");
    String standard = parameter.getAttribute("default");
    Matcher row = Pattern.compile("(?m)^\\| `" + Pattern.quote(name) + "` \\|.*$").matcher(section);
    if (!row.find()) {
      return List.of(macro + ": " + name + " isn't explained");
    }
    boolean named = standard.isEmpty() || row.group().contains("`" + standard + "`");
    return named
        ? List.of()
        : List.of(macro + ": " + name + ", its default " + standard + " isn't named");
  }

  private static List<String> broken(Path document, String text) {
    return LINK.matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(target -> !Files.exists(document.resolveSibling(target)))
        .map(target -> document + ": nothing is at " + target)
        .toList();
  }
}

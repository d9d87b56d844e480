package org.retis.host.render;

import java.util.Optional;
import org.retis.host.render.StorageNode.Element;
import org.retis.host.render.WikiLinks.Person;
import org.retis.host.render.WikiLinks.Target;

/** Renders links to pages, spaces, people and addresses, and images. */
final class LinkRenderer {

  private final WikiLinks wiki;
  private final StorageRenderer renderer;

  LinkRenderer(WikiLinks wiki, StorageRenderer renderer) {
    this.wiki = wiki;
    this.renderer = renderer;
  }

  void link(Element link, Rendering rendering, StringBuilder out) {
    String anchor = link.attribute("ac:anchor");
    String fragment = anchor.isEmpty() ? "" : "#" + anchor.replaceAll("\\s+", "");
    Optional<Element> resource =
        link.elements().stream().filter(child -> child.name().startsWith("ri:")).findFirst();
    if (resource.isEmpty()) {
      anchorLink(link, fragment, anchor, rendering, out);
      return;
    }
    Element target = resource.get();
    switch (target.name()) {
      case "ri:user" -> person(link, target, rendering, out);
      case "ri:space" -> {
        String key = target.attribute("ri:space-key");
        to(link, wiki.space(key), key, fragment, rendering, out);
      }
      case "ri:page", "ri:blog-post" -> page(link, target, fragment, rendering, out);
      case "ri:attachment" -> {
        String name = target.attribute("ri:filename");
        to(link, wiki.attachment(rendering.scope().contentId(), name), name, "", rendering, out);
      }
      case "ri:url" -> url(link, target.attribute("ri:value"), rendering, out);
      default -> unresolved(link, target.attribute("ri:filename"), rendering, out);
    }
  }

  private void page(
      Element link, Element target, String fragment, Rendering rendering, StringBuilder out) {
    String space = target.attribute("ri:space-key");
    String title = target.attribute("ri:content-title");
    String key = space.isEmpty() ? rendering.scope().spaceKey() : space;
    to(link, wiki.page(key, title), title, fragment, rendering, out);
  }

  private void to(
      Element link,
      Optional<Target> found,
      String fallback,
      String fragment,
      Rendering rendering,
      StringBuilder out) {
    if (found.isEmpty()) {
      unresolved(link, fallback, rendering, out);
      return;
    }
    out.append("<a class=\"confluence-link\"");
    Html.attribute("href", found.get().path() + fragment, out);
    out.append('>').append(label(link, found.get().label(), rendering)).append("</a>");
  }

  private void anchorLink(
      Element link, String fragment, String anchor, Rendering rendering, StringBuilder out) {
    if (fragment.isEmpty()) {
      out.append(label(link, "", rendering));
      return;
    }
    out.append("<a class=\"confluence-link\"");
    Html.attribute("href", fragment, out);
    out.append('>').append(label(link, anchor, rendering)).append("</a>");
  }

  private void url(Element link, String url, Rendering rendering, StringBuilder out) {
    if (!Html.isSafeUrl(url)) {
      unresolved(link, url, rendering, out);
      return;
    }
    out.append("<a class=\"external-link\" rel=\"nofollow noopener\"");
    Html.attribute("href", url, out);
    out.append('>').append(label(link, url, rendering)).append("</a>");
  }

  private void person(Element link, Element user, Rendering rendering, StringBuilder out) {
    String key = user.attribute("ri:userkey");
    String wanted = key.isEmpty() ? user.attribute("ri:username") : key;
    Optional<Person> found = wiki.person(wanted);
    if (found.isEmpty()) {
      unresolved(link, rendering.texts().get("user.gone"), rendering, out);
      return;
    }
    Person person = found.get();
    out.append("<a class=\"confluence-userlink user-mention\"");
    Html.attribute("data-username", person.username(), out);
    Html.attribute("href", person.path(), out);
    out.append('>').append(label(link, person.fullName(), rendering)).append("</a>");
  }

  /** What isn't there is shown as text, marked, as Confluence does. */
  private void unresolved(Element link, String fallback, Rendering rendering, StringBuilder out) {
    out.append("<span class=\"unresolved\">");
    out.append(label(link, fallback, rendering)).append("</span>");
  }

  private String label(Element link, String fallback, Rendering rendering) {
    Optional<Element> rich = link.first("ac:link-body");
    if (rich.isPresent()) {
      return renderer.children(rich.get(), rendering);
    }
    String plain = link.first("ac:plain-text-link-body").map(Element::text).orElse("");
    return Html.escape(plain.isEmpty() ? fallback : plain);
  }

  void image(Element image, Rendering rendering, StringBuilder out) {
    String alt = image.attribute("ac:alt");
    Optional<String> file = image.first("ri:attachment").map(a -> a.attribute("ri:filename"));
    long page = rendering.scope().contentId();
    String url =
        image
            .first("ri:url")
            .map(u -> u.attribute("ri:value"))
            .or(() -> file.flatMap(name -> wiki.attachment(page, name)).map(Target::path))
            .orElse("");
    if (url.isEmpty() || !Html.isSafeUrl(url)) {
      out.append("<span class=\"unresolved\">").append(Html.escape(file.orElse(alt)));
      out.append("</span>");
      return;
    }
    out.append("<img class=\"confluence-embedded-image\"");
    Html.attribute("src", url, out);
    Html.attribute("alt", alt, out);
    String width = image.attribute("ac:width");
    if (width.matches("\\d{1,4}")) {
      Html.attribute("width", width, out);
    }
    out.append('>');
  }
}

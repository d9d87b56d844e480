package org.retis.host.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.retis.host.render.StorageNode.Element;
import org.retis.host.render.WikiLinks.Person;

/** The parameters of a macro as Confluence hands them to it: references become names and titles. */
public final class MacroValues {

  private final WikiLinks wiki;

  /** Values of macros in this wiki. */
  public MacroValues(WikiLinks wiki) {
    this.wiki = wiki;
  }

  /** The parameters of a macro by name; the unnamed one under the empty name. */
  Map<String, String> of(Element macro) {
    Map<String, String> result = new LinkedHashMap<>();
    for (Element child : macro.elements()) {
      if (child.name().equals("ac:parameter")) {
        result.put(child.attribute("ac:name"), value(child));
      }
    }
    return result;
  }

  /** A parameter may hold text, or references to a page, space, account or address. */
  public String value(Element parameter) {
    StringBuilder result = new StringBuilder();
    for (Element reference : parameter.elements()) {
      Element inner =
          reference.name().equals("ac:link")
              ? reference.elements().stream().findFirst().orElse(reference)
              : reference;
      String one = reference(inner);
      if (!one.isEmpty()) {
        result.append(result.isEmpty() ? "" : ",").append(one);
      }
    }
    return result.isEmpty() ? parameter.text() : result.toString();
  }

  private String reference(Element element) {
    return switch (element.name()) {
      case "ri:page", "ri:blog-post" -> {
        String space = element.attribute("ri:space-key");
        String title = element.attribute("ri:content-title");
        yield space.isEmpty() ? title : space + ":" + title;
      }
      case "ri:space" -> element.attribute("ri:space-key");
      case "ri:url" -> element.attribute("ri:value");
      case "ri:attachment" -> element.attribute("ri:filename");
      case "ri:user" -> {
        String key = element.attribute("ri:userkey");
        yield wiki.person(key).map(Person::username).orElse(element.attribute("ri:username"));
      }
      default -> "";
    };
  }
}

package org.retis.host.render;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.retis.host.render.StorageNode.Element;
import org.retis.host.render.StorageNode.Text;

/**
 * Reads storage format: XML without a root, with the prefixes {@code ac}, {@code ri} and {@code at}
 * and HTML's named entities. Document types and external entities don't exist in it.
 */
public final class StorageFormat {

  private static final int DEPTH = 150;
  private static final String OPEN =
      "<root xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource/"
          + "identifier\" xmlns:at=\"http://atlassian.com/template\">";
  private static final XMLInputFactory FACTORY = factory();

  private StorageFormat() {}

  /**
   * Parses a page's body.
   *
   * @return an element named {@code root} around all of it
   * @throws StorageFormatException when it isn't well formed, or nested deeper than 150 elements
   */
  public static Element parse(String body) throws StorageFormatException {
    String document = OPEN + NamedEntities.toNumbers(body) + "</root>";
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(document));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw mistake(e.getLocation(), firstLine(e), e);
    }
  }

  private static Element read(XMLStreamReader reader)
      throws XMLStreamException, StorageFormatException {
    Deque<Element> open = new ArrayDeque<>();
    Element root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element element = new Element(name(reader), attributes(reader), new ArrayList<>());
          if (open.isEmpty()) {
            if (root != null) {
              throw mistake(reader.getLocation(), "A closing tag has no opening tag", null);
            }
            root = element;
          } else {
            open.peek().children().add(element);
          }
          open.push(element);
          if (open.size() > DEPTH) {
            throw mistake(reader.getLocation(), "Elements are nested too deeply", null);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.peek().children().add(new Text(reader.getText()));
        case XMLStreamConstants.DTD ->
            throw mistake(reader.getLocation(), "A document type is not allowed", null);
        default -> {
          // comments and processing instructions say nothing to a reader
        }
      }
    }
    return root;
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> result = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String local = reader.getAttributeLocalName(i);
      result.put(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          reader.getAttributeValue(i));
    }
    return result;
  }

  private static String name(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? reader.getLocalName()
        : prefix + ":" + reader.getLocalName();
  }

  private static StorageFormatException mistake(Location at, String reason, Throwable cause) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    int shown = line == 1 ? Math.max(1, column - OPEN.length()) : column;
    return new StorageFormatException(line, shown, reason, cause);
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    String said = text < 0 ? message : message.substring(text + "Message: ".length());
    return said.replace("\"root\"", "of the page").strip();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}

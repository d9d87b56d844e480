package org.retis.host.plugin;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code atlassian-plugin.xml} and keeps the line of each element. */
final class DescriptorReader {

  private static final XMLInputFactory FACTORY = factory();

  private DescriptorReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * @throws PluginRefusedException if it isn't well-formed; the message says where
   */
  static DescriptorElement read(InputStream descriptor) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(descriptor);
      Deque<DescriptorElement> open = new ArrayDeque<>();
      DescriptorElement root = new DescriptorElement("", 0);
      open.push(root);
      while (xml.hasNext()) {
        step(xml, open);
      }
      return root.children().get(0);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new PluginRefusedException(
          "atlassian-plugin.xml line " + line + " isn't well-formed: " + reason, e);
    }
  }

  private static void step(XMLStreamReader xml, Deque<DescriptorElement> open)
      throws XMLStreamException {
    // where the last event ended is where an element begins; its own location is its tag's end
    int begin = xml.getLocation().getLineNumber();
    switch (xml.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        DescriptorElement element = new DescriptorElement(xml.getLocalName(), begin);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        open.element().add(element);
        open.push(element);
      }
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          open.element().add(xml.getText());
      default -> {
        // comments and the like say nothing
      }
    }
  }
}

package org.retis.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XML file, asked by XPath: the plugin's descriptor, or a Spring file. */
final class Descriptor {

  private final Document document;

  Descriptor(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(false);
      document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** {@code atlassian-plugin.xml} of this repository. */
  static Descriptor ours() {
    return new Descriptor(Repository.read(Repository.TOP.resolve("atlassian-plugin.xml")));
  }

  /** The elements that a path below the root finds, for instance {@code rest/package}. */
  List<Element> elements(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate("/*/" + path, document, XPathConstants.NODESET);
      List<Element> found = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add((Element) nodes.item(i));
      }
      return found;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The texts of the elements that a path finds. */
  List<String> texts(String path) {
    return elements(path).stream().map(element -> element.getTextContent().trim()).toList();
  }

  /** An attribute of the elements that a path finds, where they have it. */
  List<String> attributes(String path, String attribute) {
    return elements(path).stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }
}

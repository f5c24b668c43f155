package vn.claimdesk.document.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Finds texts in an e-invoice by the local names of its elements, whatever their namespace. */
final class InvoiceXml {

  /** A leaf element: its name and its text. */
  record Leaf(String name, String text) {}

  private InvoiceXml() {}

  /** The root element; document type declarations and external entities are refused. */
  static Element parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not a readable XML", e);
    }
  }

  /** Every element of that name below the element, in document order. */
  static List<Element> all(Element above, String name) {
    var found = above.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The text of the first element at the end of the path of names; empty where there is none. */
  static String text(Element above, String... path) {
    Element at = above;
    for (String name : path) {
      List<Element> found = all(at, name);
      if (found.isEmpty()) {
        return "";
      }
      at = found.get(0);
    }
    return at.getTextContent().strip();
  }

  /** The first leaves below the element that hold text. */
  static List<Leaf> leaves(Element above, int limit) {
    var elements = above.getElementsByTagNameNS("*", "*");
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < elements.getLength() && leaves.size() < limit; i++) {
      Node element = elements.item(i);
      String text = element.getTextContent().strip();
      if (((Element) element).getElementsByTagNameNS("*", "*").getLength() == 0
          && !text.isEmpty()) {
        leaves.add(new Leaf(element.getLocalName(), text));
      }
    }
    return leaves;
  }
}

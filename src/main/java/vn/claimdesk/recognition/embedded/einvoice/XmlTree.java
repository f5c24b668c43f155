package vn.claimdesk.recognition.embedded.einvoice;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses XML from strangers: any DOCTYPE is refused, so there are no entities to expand or fetch;
 * depth, number of elements and size are bounded.
 */
final class XmlTree {

  private static final int DEEPEST = 60;
  private static final int MOST_ELEMENTS = 200_000;
  private static final int LARGEST = 10 << 20;

  private XmlTree() {}

  static XmlNode parse(byte[] content) {
    if (content.length > LARGEST) {
      throw new UnreadableXmlException("larger than " + LARGEST + " bytes");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external content is refused");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      try {
        return tree(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException wrong) {
      throw new UnreadableXmlException("not well-formed", wrong);
    }
  }

  private static XmlNode tree(XMLStreamReader reader) throws XMLStreamException {
    XmlNode document = new XmlNode("");
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(document);
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new UnreadableXmlException("too many or too deeply nested elements");
          }
          XmlNode node = new XmlNode(reader.getLocalName());
          open.element().add(node);
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().add(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableXmlException("a document type or entity is refused");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return document;
  }
}

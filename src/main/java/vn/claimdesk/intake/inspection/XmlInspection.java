package vn.claimdesk.intake.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XML to its end with a parser that refuses document type declarations, and with them
 * every entity trick, and sees whether it is an e-invoice (Decree 123/2020, or the format before
 * it).
 */
final class XmlInspection {

  private static final int MAX_DEPTH = 60;
  private static final int MAX_ELEMENTS = 200_000;
  private static final Set<String> INVOICE_ELEMENTS = Set.of("DLHDon", "NDHDon");
  private static final String OLDER_NAMESPACE = "laphoadon.gdt.gov.vn";

  private XmlInspection() {}

  /** Number of pages, which is 1: its data is drawn on one sheet. */
  static int inspect(byte[] xml) throws Refusal {
    Watch watch = new Watch();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(xml)), watch);
    } catch (SAXParseException e) {
      boolean declaresTypes = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw Refusal.unprocessable(declaresTypes ? "xmlUnsafe" : "xmlUnreadable");
    } catch (TooMuch e) {
      throw Refusal.unprocessable("xmlUnsafe");
    } catch (SAXException | IOException e) {
      throw Refusal.unprocessable("xmlUnreadable");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    if (!watch.invoice) {
      throw Refusal.unprocessable("xmlNotInvoice");
    }
    return 1;
  }

  private static final class TooMuch extends SAXException {}

  private static final class Watch extends DefaultHandler {

    private int depth;
    private int elements;
    private boolean invoice;

    @Override
    public void startElement(
        String namespace, String localName, String qualifiedName, Attributes attributes)
        throws SAXException {
      depth++;
      elements++;
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
        throw new TooMuch();
      }
      invoice |= INVOICE_ELEMENTS.contains(localName) || namespace.contains(OLDER_NAMESPACE);
    }

    @Override
    public void endElement(String namespace, String localName, String qualifiedName) {
      depth--;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new TooMuch();
    }
  }
}

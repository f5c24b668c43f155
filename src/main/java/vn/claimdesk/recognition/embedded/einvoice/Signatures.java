package vn.claimdesk.recognition.embedded.einvoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.xml.XMLConstants;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.claimdesk.recognition.embedded.einvoice.SellerSignature.State;

/**
 * Verifies sellers' signatures (XMLDSig) with the JDK's secure validation. Nothing outside the file
 * is fetched, an identifier that occurs twice is refused, and a signature counts only for the
 * invoice that it refers to.
 */
final class Signatures {

  private static final String ANY = "*";

  private Signatures() {}

  /** The seller's signature for each {@code DLHDon} of the file, in document order. */
  static List<SellerSignature> of(byte[] content) {
    Document document;
    try {
      document = parse(content);
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      return List.of();
    }
    boolean unique = markIds(document);
    List<SellerSignature> found = new ArrayList<>();
    for (Element data : elements(document.getElementsByTagNameNS(ANY, "DLHDon"))) {
      Optional<Element> signature = sellers(data);
      found.add(
          signature
              .map(
                  element ->
                      unique ? verify(element, data) : new SellerSignature(State.INVALID, ""))
              .orElse(SellerSignature.NONE));
    }
    return found;
  }

  private static Document parse(byte[] content)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(content));
  }

  /** Whether no identifier occurs twice. */
  private static boolean markIds(Document document) {
    Set<String> ids = new HashSet<>();
    boolean unique = true;
    for (Element element : elements(document.getElementsByTagNameNS(ANY, ANY))) {
      for (String name : List.of("Id", "ID", "id")) {
        if (element.hasAttribute(name)) {
          element.setIdAttribute(name, true);
          unique &= ids.add(element.getAttribute(name));
        }
      }
    }
    return unique;
  }

  /** The signature in {@code DSCKS/NBan} beside the data. */
  private static Optional<Element> sellers(Element data) {
    return children(data.getParentNode(), "DSCKS")
        .flatMap(list -> children(list, "NBan"))
        .flatMap(seller -> children(seller, "Signature"))
        .filter(element -> XMLSignature.XMLNS.equals(element.getNamespaceURI()))
        .findFirst();
  }

  private static SellerSignature verify(Element element, Element data) {
    Certificate certificate = new Certificate();
    DOMValidateContext context = new DOMValidateContext(certificate, element);
    context.setProperty("org.jcp.xml.dsig.secureValidation", true);
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    context.setURIDereferencer(
        (reference, crypto) -> {
          String uri = reference.getURI();
          if (uri == null || !uri.isEmpty() && !uri.startsWith("#")) {
            throw new URIReferenceException("only the file itself is looked at");
          }
          return factory.getURIDereferencer().dereference(reference, crypto);
        });
    State state;
    try {
      XMLSignature signature = factory.unmarshalXMLSignature(context);
      state = covers(signature, data) && signature.validate(context) ? State.VALID : State.INVALID;
    } catch (MarshalException | XMLSignatureException notAccepted) {
      state = State.UNVERIFIABLE;
    }
    return new SellerSignature(state, certificate.signer());
  }

  private static boolean covers(XMLSignature signature, Element data) {
    return signature.getSignedInfo().getReferences().stream()
        .map(Reference::getURI)
        .anyMatch(uri -> uri.isEmpty() || uri.equals("#" + data.getAttribute("Id")));
  }

  private static Stream<Element> children(Node parent, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(element -> name.equals(element.getLocalName()));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Takes the key from the certificate that came with the signature, and remembers whose it is. */
  private static final class Certificate extends KeySelector {

    private @Nullable X509Certificate found;

    @Override
    public KeySelectorResult select(
        @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
        throws KeySelectorException {
      List<XMLStructure> enclosed = info == null ? List.of() : info.getContent();
      found =
          enclosed.stream()
              .filter(X509Data.class::isInstance)
              .flatMap(data -> ((X509Data) data).getContent().stream())
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .findFirst()
              .orElseThrow(() -> new KeySelectorException("no certificate"));
      Key key = found.getPublicKey();
      return () -> key;
    }

    String signer() {
      if (found == null) {
        return "";
      }
      String subject = found.getSubjectX500Principal().getName();
      try {
        return new LdapName(subject)
            .getRdns().stream()
                .filter(part -> part.getType().equalsIgnoreCase("CN"))
                .map(Rdn::getValue)
                .map(String::valueOf)
                .findFirst()
                .orElse(subject);
      } catch (InvalidNameException unusual) {
        return subject;
      }
    }
  }
}

package vn.claimdesk.recognition.embedded.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An element by its local name; namespaces differ between providers and mean nothing here. */
final class XmlNode {

  private final String name;
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlNode(String name) {
    this.name = name;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  /** Its own text without surrounding white space. */
  String text() {
    return text.toString().strip();
  }

  List<XmlNode> children() {
    return children;
  }

  boolean named(String... names) {
    return Stream.of(names)
        .anyMatch(other -> name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)));
  }

  Optional<XmlNode> child(String... names) {
    return Stream.of(names)
        .flatMap(wanted -> children.stream().filter(child -> child.named(wanted)))
        .findFirst();
  }

  /** The first element of the name below this one, however deep. */
  Optional<XmlNode> find(String... names) {
    return all(names).findFirst();
  }

  /** All elements of these names below this one, in document order. */
  Stream<XmlNode> all(String... names) {
    return children.stream()
        .flatMap(
            child ->
                Stream.concat(
                    child.named(names) ? Stream.of(child) : Stream.empty(), child.all(names)));
  }

  /** Text of the first child with one of the names that has text; empty where there is none. */
  String value(String... names) {
    return Stream.of(names)
        .flatMap(wanted -> children.stream().filter(child -> child.named(wanted)))
        .map(XmlNode::text)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}

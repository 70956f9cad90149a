package dev.onrecord.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/// Elements by their local names: agencies differ in namespaces, not in names.
final class Elements {
  private Elements() {}

  /// Those at a path of child elements, in their order.
  static List<Element> at(Element parent, String... path) {
    List<Element> found = List.of(parent);
    for (String name : path) {
      List<Element> next = new ArrayList<>();
      for (Element element : found) {
        element.getChildren().stream().filter(c -> c.getName().equals(name)).forEach(next::add);
      }
      found = next;
    }
    return found;
  }

  /// The first at a path.
  static Optional<Element> first(Element parent, String... path) {
    return at(parent, path).stream().findFirst();
  }

  /// The texts of those at a path.
  static Stream<String> texts(Element parent, String... path) {
    return at(parent, path).stream().map(Element::getValue);
  }

  /// An attribute of the first at a path.
  static Optional<String> attribute(String attribute, Element parent, String... path) {
    return first(parent, path).map(element -> element.getAttributeValue(attribute));
  }
}

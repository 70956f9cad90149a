package dev.onrecord.ingest.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML of a part as it streams by: no document type, so no entities, and nothing from outside.
final class DocxXml {
  /// Word nests far less; a parser keeps all that is open.
  private static final int MAX_DEPTH = 500;

  private static final int MOST_OF_A_MESSAGE = 200;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  private DocxXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Text boxes in tables lie deeper than the JDK allows by itself.
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * MAX_DEPTH));
    return factory;
  }

  /// @throws MalformedException if it does not begin as XML
  static DocxXml of(byte[] part) throws MalformedException {
    try {
      return new DocxXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /// The next event; an end of the document is [XMLStreamConstants#END_DOCUMENT].
  ///
  /// @throws MalformedException if it is not well-formed, too deep, or has a document type
  int next() throws MalformedException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD ->
            throw new MalformedException("it declares a document type, which no program writes");
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        throw new MalformedException(
            "more than %d elements lie in one another".formatted(MAX_DEPTH));
      }
      return event;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /// Goes to the end of the element that has started.
  void skip() throws MalformedException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  String name() {
    return reader.getLocalName();
  }

  /// The name space, empty where there is none.
  String nameSpace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  String text() {
    return reader.getText();
  }

  /// An attribute in any name space, empty where there is none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private static MalformedException malformed(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return new MalformedException(
        message.substring(0, Math.min(MOST_OF_A_MESSAGE, message.length())));
  }
}

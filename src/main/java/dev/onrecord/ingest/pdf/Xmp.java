package dev.onrecord.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/// What the metadata in XML (ISO 16684) states, in its first items.
record Xmp(@Nullable String title, @Nullable String author) {
  private static final int MAX_BYTES = 1 << 20;

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private static final Xmp NONE = new Xmp(null, null);

  /// Nothing where it is damaged: what the file says else may still be right.
  static Xmp of(@Nullable PDMetadata metadata) {
    if (metadata == null) {
      return NONE;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = metadata.exportXMPMetadata()) {
      return read(
          factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(MAX_BYTES))));
    } catch (IOException | XMLStreamException e) {
      return NONE;
    }
  }

  private static Xmp read(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    String property = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT
          && DUBLIN_CORE.equals(reader.getNamespaceURI())) {
        property = reader.getLocalName();
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals(property)) {
        property = "";
      } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
        values.putIfAbsent(property, reader.getText());
      }
    }
    return new Xmp(values.get("title"), values.get("creator"));
  }
}

package dev.onrecord.ingest.xml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.XMLOutputter;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Parses XML within bounds: no entities but the five of XML, nothing loaded, no deep or wide tree.
public final class SafeXml {
  private static final int MOST_ELEMENTS = 300_000;
  private static final int DEEPEST = 64;

  private static final String MISC = "(?:\\s++|<\\?[^>]{0,500}+>|<!--(?s:.){0,2000}?-->)*+";

  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\uFEFF?"
              + MISC
              + "(?:<!doctype[^>\\[]{0,500}+>)?"
              + MISC
              + "<(?:!doctype\\s+)?(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.CASE_INSENSITIVE);

  private SafeXml() {}

  /// The local name of the first element, or of the one that a DOCTYPE names, in lower case, if a
  /// text begins as XML does.
  ///
  /// @param start of the text
  public static Optional<String> root(String start) {
    Matcher matcher = ROOT.matcher(start);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The tree. A DOCTYPE that only names a definition elsewhere is passed over.
  ///
  /// @throws MalformedXmlException if it is broken, too large, or declares entities
  public static Document parse(String text) throws MalformedXmlException {
    Optional<Doctype> doctype = Doctype.of(text);
    if (doctype.isPresent() && doctype.get().end() < 0) {
      throw new MalformedXmlException(
          "its DOCTYPE declares entities or is not closed, and nothing of it is read: leave it out,"
              + " and write characters for the entities");
    }
    String plain =
        doctype.map(d -> text.substring(0, d.start()) + text.substring(d.end())).orElse(text);
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new Bounds());
    try {
      return builder.build(new StringReader(plain));
    } catch (JDOMException | IOException e) {
      throw new MalformedXmlException(
          "it is no well-formed XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  /// An element as a document of its own, in UTF-8.
  public static byte[] bytes(Element element) {
    return new XMLOutputter()
        .outputString(new Document(element.clone()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Ends the parsing of what grows too large.
  private static final class Bounds extends XMLFilterImpl {
    private int elements;
    private int depth;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      elements += 1 + attributes.getLength();
      depth++;
      if (elements > MOST_ELEMENTS || depth > DEEPEST) {
        throw new SAXException(
            depth > DEEPEST
                ? "its elements are nested more than %d deep".formatted(DEEPEST)
                : "it has more than %,d elements and attributes".formatted(MOST_ELEMENTS));
      }
      super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      depth--;
      super.endElement(uri, local, name);
    }
  }
}

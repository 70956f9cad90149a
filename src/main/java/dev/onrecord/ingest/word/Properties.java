package dev.onrecord.ingest.word;

import dev.onrecord.domain.article.Metadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// What a document states of itself. When its file was made is not when it was published.
public final class Properties {
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  /// What programs call a document that nobody gave a title.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:microsoft word - .*|untitled.*|(?:word )?document ?\\d*|.*\\.docx?|normal)");

  private Properties() {}

  /// Reads the core properties, also of an empty part.
  ///
  /// @throws MalformedException if it is no XML
  public static Metadata of(byte[] part) throws MalformedException {
    if (part.length == 0) {
      return Metadata.NONE;
    }
    Map<String, StringBuilder> values = new HashMap<>();
    DocxXml xml = DocxXml.of(part);
    String name = "";
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> name = xml.name();
        case XMLStreamConstants.END_ELEMENT -> name = "";
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            values.computeIfAbsent(name, key -> new StringBuilder()).append(xml.text());
        default -> {}
      }
    }
    return Metadata.NONE
        .withTitle(value(values, "title").filter(title -> !NO_TITLE.matcher(title).matches()))
        .withAuthor(value(values, "creator"))
        .withLanguage(value(values, "language").filter(tag -> LANGUAGE.matcher(tag).matches()));
  }

  private static Optional<String> value(Map<String, StringBuilder> values, String name) {
    return Optional.ofNullable(values.get(name))
        .map(value -> value.toString().strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty());
  }
}

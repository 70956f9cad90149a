package dev.onrecord.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the fields of an object of JSON. What means nothing is not kept.
final class JsonFields {
  /// An object of an article has at most so many bytes.
  static final int MAX_BYTES = 4 << 20;

  /// Deeper JSON is no article's, and costs a parser more than its bytes.
  private static final int MAX_DEPTH = 200;

  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  /// What an object is called by where a name is wanted, the best first: authors, outlets, and the
  /// texts of WordPress.
  private static final List<String> NAMES = List.of("name", "rendered", "title", "value");

  /// Lists in lists of values.
  private static final int MAX_LISTS = 3;

  /// What the parser's messages tell programmers.
  private static final Pattern SETTING = Pattern.compile(", from `[^`]{1,80}`");

  private JsonFields() {}

  /// Reads an object.
  ///
  /// @param bytes in UTF-8, nothing but the object
  /// @throws UnreadableException if they are something else
  static MetadataFields read(byte[] bytes) throws UnreadableException {
    String json = TextReader.decode(bytes, 0, StandardCharsets.UTF_8);
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("it is no object: an article is {\"text\": \"...\"}");
      }
      MetadataFields fields = new MetadataFields("JSON field");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (MetadataFields.isKnown(name)) {
          fields.put(name, values(parser, 0));
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            "more follows its object; put each object on a line, or all into an array");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  /// What is wrong with JSON, and where.
  static UnreadableException broken(JsonProcessingException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " at line %,d, column %,d"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    return new UnreadableException(
        "it is broken JSON%s: %s"
            .formatted(where, SETTING.matcher(e.getOriginalMessage()).replaceFirst("")));
  }

  /// The strings and numbers that a value is or has, in order.
  private static List<String> values(JsonParser parser, int depth) throws IOException {
    List<String> values = new ArrayList<>();
    switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.add(parser.getText());
      case START_OBJECT -> values.addAll(name(parser));
      case START_ARRAY -> {
        if (depth == MAX_LISTS) {
          parser.skipChildren();
        } else {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.addAll(values(parser, depth + 1));
          }
        }
      }
      default -> parser.skipChildren();
    }
    return values;
  }

  private static List<String> name(JsonParser parser) throws IOException {
    TreeMap<Integer, String> names = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      int rank = NAMES.indexOf(parser.currentName());
      if (parser.nextToken() == JsonToken.VALUE_STRING && rank >= 0) {
        names.put(rank, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return names.isEmpty() ? List.of() : List.of(names.firstEntry().getValue());
  }
}

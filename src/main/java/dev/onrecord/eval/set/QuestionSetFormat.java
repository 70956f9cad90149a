package dev.onrecord.eval.set;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The formats of files that `eval` reads. A field of the first object identifies the format.
public enum QuestionSetFormat {
  /// Questions about paragraphs, each of which becomes an article; one JSON object.
  SQUAD(JsonToken.START_OBJECT, "data"),
  /// Questions about a user's own articles; one JSON object on each line.
  JSONL(JsonToken.START_OBJECT, "question"),
  /// Follow-up questions and their rewrites; a JSON array.
  CANARD(JsonToken.START_ARRAY, "Rewrite"),
  /// Claims and the page they cite; one JSON object on each line.
  WICE(JsonToken.START_OBJECT, "claim"),
  /// Statements and their speakers; one JSON object on each line.
  STATEMENTS(JsonToken.START_OBJECT, "words");

  private final JsonToken start;
  private final String field;

  QuestionSetFormat(JsonToken start, String field) {
    this.start = start;
    this.field = field;
  }

  /// The format's name on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format of a file, by its content.
  ///
  /// @throws IOException if the file cannot be read or has none of the formats
  public static QuestionSetFormat of(Path file) throws IOException {
    try (JsonParser parser = new ObjectMapper().createParser(file.toFile())) {
      JsonToken start = parser.nextToken();
      if (start == JsonToken.START_ARRAY) {
        parser.nextToken();
      }
      Set<String> fields = fields(parser);
      return Arrays.stream(values())
          .filter(format -> format.start == start && fields.contains(format.field))
          .findFirst()
          .orElseThrow(() -> unknown(file));
    } catch (JacksonException e) {
      throw unknown(file);
    }
  }

  /// The field names of the current object, without nested objects; empty if there is no object.
  private static Set<String> fields(JsonParser parser) throws IOException {
    Set<String> fields = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      fields.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
    return fields;
  }

  private static IOException unknown(Path file) {
    return new IOException(
        "%s has no known format. The first object decides; the formats are %s"
            .formatted(
                file,
                Arrays.stream(values())
                    .map(QuestionSetFormat::described)
                    .collect(Collectors.joining(", "))));
  }

  private String described() {
    return "%s (%s with \"%s\")"
        .formatted(
            this, start == JsonToken.START_ARRAY ? "an array of objects" : "an object", field);
  }
}

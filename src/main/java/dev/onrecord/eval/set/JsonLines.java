package dev.onrecord.eval.set;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads files with one JSON object on each line. Blank lines are skipped.
final class JsonLines {
  private static final ObjectReader READER =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonLines() {}

  /// Converts a JSON object.
  interface Parser<T> {
    /// Converts one object.
    ///
    /// @throws IllegalArgumentException if the object is wrong; the message says what would be
    ///   right
    T parse(JsonNode object);
  }

  /// Reads all objects, in order.
  ///
  /// @throws IOException if the file cannot be read, or a line is wrong; the message names the line
  static <T> List<T> read(Path file, Parser<T> parser) throws IOException {
    List<T> all = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          JsonNode object = READER.readValue(lines.get(i));
          if (!object.isObject()) {
            throw new IllegalArgumentException("it must be a JSON object, got " + object);
          }
          all.add(parser.parse(object));
        } catch (JacksonException e) {
          throw new IOException(
              "%s, line %d: not a JSON object: %s".formatted(file, i + 1, e.getOriginalMessage()),
              e);
        } catch (IllegalArgumentException e) {
          throw new IOException("%s, line %d: %s".formatted(file, i + 1, e.getMessage()), e);
        }
      }
    }
    if (all.isEmpty()) {
      throw new IOException(file + " has no line with a JSON object");
    }
    return all;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).lines().toList();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8; convert it", e);
    }
  }

  /// The strings of an array; empty if the field is missing.
  ///
  /// @throws IllegalArgumentException if the field is anything else
  static List<String> strings(JsonNode object, String field) {
    List<String> strings = new ArrayList<>();
    if (object.has(field)) {
      if (!object.path(field).isArray()) {
        throw new IllegalArgumentException("\"%s\" must be an array of strings".formatted(field));
      }
      for (JsonNode item : object.path(field)) {
        if (!item.isTextual()) {
          throw new IllegalArgumentException(
              "\"%s\" must be an array of strings, got %s in it".formatted(field, item));
        }
        strings.add(item.textValue());
      }
    }
    return strings;
  }

  /// The text of a field.
  ///
  /// @throws IllegalArgumentException if the field is missing, blank or not a string
  static String string(JsonNode value, String field) {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new IllegalArgumentException(
          "\"%s\" must be a string that is not blank, got %s"
              .formatted(field, value.isMissingNode() ? "none" : value));
    }
    return value.textValue();
  }
}

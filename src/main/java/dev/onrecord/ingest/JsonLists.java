package dev.onrecord.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the articles of a list: an array of objects, by itself or somewhere in an object, as it
/// streams by.
final class JsonLists {
  private static final Set<String> NAMES =
      Set.of(
          "articles",
          "items",
          "docs",
          "documents",
          "results",
          "entries",
          "posts",
          "stories",
          "news",
          "records",
          "data");

  private final JsonParser parser;
  private final JsonWindow window;
  private final JsonParts parts;

  /// The name of the list that was read.
  private Optional<String> read = Optional.empty();

  private JsonLists(InputStream in, JsonParts parts) throws IOException {
    this.window = new JsonWindow(in);
    this.parser = JsonFields.JSON.createParser(window);
    this.parts = parts;
  }

  /// Reads the list.
  ///
  /// @param in UTF-8
  /// @return whether there is one
  /// @throws UnreadableException if the JSON is broken; what was before it has been read
  static boolean read(InputStream in, JsonParts parts) throws UnreadableException, IOException {
    JsonLists lists = new JsonLists(in, parts);
    try (lists.parser) {
      lists.walk();
      return lists.read.isPresent();
    } catch (JsonProcessingException e) {
      throw JsonFields.broken(e);
    }
  }

  private void walk() throws UnreadableException, IOException {
    String name = "";
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.FIELD_NAME) {
        name = parser.currentName();
      } else if (token == JsonToken.START_ARRAY) {
        list(name);
      }
      token = parser.nextToken();
    }
  }

  /// Reads an array, if it is the list; or goes to its end.
  private void list(String name) throws UnreadableException, IOException {
    boolean isNamed = name.isEmpty() || NAMES.contains(name.toLowerCase(Locale.ROOT));
    for (long index = 1; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      long from = parser.currentTokenLocation().getByteOffset();
      window.forget(from);
      boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      if (index == 1 && !isObject && !name.isEmpty()) {
        skip();
        return;
      }
      Optional<byte[]> object =
          isObject
              ? window.between(from, parser.currentLocation().getByteOffset())
              : Optional.of(new byte[0]);
      if (index == 1 && read.isPresent()) {
        if (isNamed || object.filter(JsonParts::isArticle).isPresent()) {
          parts.refused(
              name,
              "it is a second list of articles, after '%s'; put them into one"
                  .formatted(read.get()));
        }
        skip();
        return;
      }
      if (index == 1 && !isNamed && object.filter(JsonParts::isArticle).isEmpty()) {
        skip();
        return;
      }
      read = Optional.of(name);
      parts.read(object, index);
    }
  }

  private void skip() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
    }
  }
}

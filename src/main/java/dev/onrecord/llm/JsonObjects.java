package dev.onrecord.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/// Finds JSON objects in a text while it is written, each as soon as it ends, inner objects first.
/// Everything else is ignored: prose, code fences, objects that never end. So all objects that were
/// finished count, even if the reply is cut off.
final class JsonObjects {
  private static final int MOST_DEPTH = 6;
  private static final int LONGEST_OBJECT = 16_384;

  /// Some models write their thoughts before the answer. JSON in them does not count.
  private static final String THINKING = "<think>";

  private static final String THOUGHT = "</think>";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final Consumer<ObjectNode> objects;
  private final StringBuilder text = new StringBuilder();
  private final int[] open = new int[MOST_DEPTH];
  private int depth;
  private int found;
  private boolean inString;
  private boolean escaped;
  private boolean thinking;

  /// @param objects called with each object
  JsonObjects(Consumer<ObjectNode> objects) {
    this.objects = objects;
  }

  /// Reads the next piece of the text.
  void read(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      text.append(piece.charAt(i));
      read(piece.charAt(i));
    }
  }

  /// How many objects were found.
  int found() {
    return found;
  }

  /// Whether every object that began has ended.
  boolean isWhole() {
    return depth == 0;
  }

  /// How much was read, in UTF-16 code units.
  int length() {
    return text.length();
  }

  private void read(char c) {
    if (thinking) {
      thinking = !endsWith(THOUGHT);
    } else if (inString) {
      readInString(c);
    } else if (c == '{') {
      if (depth < MOST_DEPTH) {
        open[depth] = text.length() - 1;
      }
      depth++;
    } else if (depth == 0) {
      thinking = c == '>' && endsWith(THINKING);
    } else if (c == '}') {
      depth--;
      if (depth < MOST_DEPTH && text.length() - open[depth] <= LONGEST_OBJECT) {
        parse(text.substring(open[depth]));
      }
    } else {
      inString = c == '"';
    }
  }

  private void readInString(char c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else {
      inString = c != '"';
    }
  }

  private boolean endsWith(String end) {
    return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
  }

  private void parse(String json) {
    try {
      if (MAPPER.readTree(json) instanceof ObjectNode object) {
        found++;
        objects.accept(object);
      }
    } catch (JsonProcessingException e) {
      // No JSON, or JSON too broken to read: it is ignored.
    }
  }
}

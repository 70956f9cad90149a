package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.view.Json;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a request body as a JSON object.
final class JsonBody {
  private static final int MAX_BYTES = 64 << 10;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

  private JsonBody() {}

  /// Reads the body.
  ///
  /// @param example of a correct body
  /// @throws Problem if its content type is not JSON in UTF-8, or it is too large or not a JSON
  ///   object
  static ObjectNode read(Context context, String example) {
    return read(context, example, MAX_BYTES);
  }

  /// The same with another limit of bytes.
  static ObjectNode read(Context context, String example, int maxBytes) {
    // Not context.contentType(): it fails on a charset that Java does not know.
    checkType(Optional.ofNullable(context.header("Content-Type")).orElse(""));
    byte[] bytes = RequestBytes.read(context, maxBytes, "");
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      JsonNode node =
          Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new Problem(400, "the body must be a JSON object such as " + example);
    } catch (CharacterCodingException e) {
      throw new Problem(400, "the body is not UTF-8; send JSON in UTF-8");
    } catch (JsonProcessingException e) {
      throw new Problem(
          400, "the body is not JSON%s; send an object such as %s".formatted(place(e), example));
    }
  }

  /// The place of the error. It is not known for JSON that is nested too deeply or too long.
  private static String place(JsonProcessingException e) {
    return Optional.ofNullable(e.getLocation())
        .map(at -> " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()))
        .orElse(" of a usual size and depth");
  }

  /// Checks that the content type is JSON in UTF-8.
  ///
  /// @throws Problem 415 if it is not
  static void checkType(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals("application/json")) {
      throw new Problem(
          415,
          "the body must be application/json, got "
              + (type.isEmpty() ? "no content type" : "'" + type + "'"));
    }
    var charset = CHARSET.matcher(contentType);
    if (charset.find() && !charset.group(1).toLowerCase(Locale.ROOT).matches("utf-?8")) {
      throw new Problem(415, "JSON must be in UTF-8, got charset '" + charset.group(1) + "'");
    }
  }
}

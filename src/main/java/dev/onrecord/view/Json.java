package dev.onrecord.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;

/// Writes views as JSON.
public final class Json {
  /// Writes absent values as `null`, so that clients see every field. Refuses duplicate fields.
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private Json() {}

  /// A view as JSON.
  ///
  /// @param base prefix of the collection's addresses; may be empty
  public static String of(Object view, String base) {
    return written(MAPPER.writer(), view, base);
  }

  /// The same with line breaks, for people.
  public static String pretty(Object view, String base) {
    return written(MAPPER.writerWithDefaultPrettyPrinter(), view, base);
  }

  /// The same as a map of fields.
  public static Map<String, Object> fields(Object view, String base) {
    try {
      return MAPPER.readValue(of(view, base), FIELDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }

  private static String written(ObjectWriter writer, Object view, String base) {
    try {
      return writer.withAttribute(OwnAddress.Writer.BASE, base).writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("views can be written as JSON", e);
    }
  }
}

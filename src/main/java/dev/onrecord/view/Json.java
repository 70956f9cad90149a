package dev.onrecord.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;

/// Views as JSON.
public final class Json {
  /// Absent values are written as `null`, so that a reader sees every field; a field given twice is
  /// refused.
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private Json() {}

  /// A view of what is in a collection.
  ///
  /// @param base what the addresses of the collection begin with; may be empty
  public static String of(Object view, String base) {
    return written(MAPPER.writer(), view, base);
  }

  /// The same in lines for people.
  public static String pretty(Object view, String base) {
    return written(MAPPER.writerWithDefaultPrettyPrinter(), view, base);
  }

  /// The same as fields by their names.
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
